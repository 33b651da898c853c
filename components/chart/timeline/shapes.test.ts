import { describe, expect, it } from 'vitest'
import { manyRows, timeline } from './fixture'
import { layoutOf } from './layout'
import { barPath, shapesOf } from './shapes'

const sizes = { thickness: 4, radius: 3 }
const count = (path: string) => path.split('Z').length - 1

describe('shapesOf', () => {
  const rows = manyRows(2000).filter(({ start }) => start === null || start < 2024)
  const model = timeline(rows)
  const shapes = shapesOf(model, layoutOf(model, 'wide').places, (year) => (year - 1990) * 20, 39, sizes)

  it('draws thousands of agreements as one shape a status, and none is lost', () => {
    expect(new Set(shapes.map(({ tone }) => tone)).size).toBe(shapes.length)
    const marks = shapes.reduce((sum, one) => sum + count(one.marks) + count(one.aboutMarks), 0)
    expect(marks).toBe(rows.length)
    const bars = shapes.reduce((sum, one) => sum + count(one.bars) + count(one.running), 0)
    expect(bars).toBe(rows.filter(({ start }) => start !== null).length)
  })

  it('draws a day that is not known as another mark', () => {
    const [about] = shapesOf(
      { ...model, rows: model.rows.map((row) => ({ ...row, about: true, tone: 'unknown' })) },
      [{ row: 0, group: 0, y: 9 }],
      (year) => year,
      0,
      sizes,
    )
    expect([about?.marks, count(about?.aboutMarks ?? '')]).toEqual(['', 1])
  })
})

describe('barPath', () => {
  it('is a box, or pointed where it is cut', () => {
    expect(barPath(10, 50, 20, 4, { cutStart: false, cutEnd: false })).toBe('M10 16H50V24H10Z')
    expect(barPath(10, 50, 20, 4, { cutStart: true, cutEnd: true })).toBe('M14 16H46L50 20L46 24H14L10 20Z')
  })
})
