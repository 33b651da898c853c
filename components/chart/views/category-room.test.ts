import { describe, expect, it } from 'vitest'
import type { BarModel } from '../types'
import { categoryRoom, isWritten, setLabel } from './category-room'

const bars = (layout: BarModel['layout'], ...categories: string[]): BarModel => ({
  kind: 'bar',
  unit: 'usd',
  layout,
  categories,
  series: [],
})

describe('categoryRoom', () => {
  it('sets short labels upright and long ones in two lines while they fit', () => {
    expect(categoryRoom(bars('columns', '2019', '2020'), 200).setting).toBe('under')
    const two = categoryRoom(bars('columns', 'Mineral fuels and oils', 'Cotton'), 240)
    expect(two.setting).toBe('under')
    expect(setLabel('Mineral fuels and oils', two)).toHaveLength(2)
  })

  it('lets labels lean when the columns are too narrow for them', () => {
    expect(categoryRoom(bars('columns', 'Machinery', 'Vegetables', 'Aluminium'), 120).setting).toBe('leaning')
  })

  it('writes only round years where columns stand close', () => {
    const years = Array.from({ length: 33 }, (_, at) => String(1993 + at))
    const fit = categoryRoom(bars('columns', ...years), 340)
    expect(fit.setting).toBe('under')
    expect(years.filter((year, at) => isWritten(year, at, fit))).toEqual([
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ])
  })

  it('leaves rows at least three fifths of a wide picture', () => {
    expect(
      categoryRoom(bars('rows', 'A very long category name that nobody could fit'), 400).extent,
    ).toBeLessThan(180)
  })
})
