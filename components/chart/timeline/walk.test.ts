import { describe, expect, it } from 'vitest'
import { bare, manyRows, timeline } from './fixture'
import { placeAt } from './hit'
import { extentOf, layoutOf } from './layout'
import { plotOf } from './plot'
import { walkTo } from './walk'

describe('walkTo', () => {
  const model = timeline([bare, bare, bare, bare, bare], {
    groups: [
      { id: 'x', label: 'x', rows: [0, 1] },
      { id: 'y', label: 'y', rows: [2] },
      { id: 'z', label: 'z', rows: [3, 4] },
    ],
  })
  const layout = layoutOf(model, 'wide')
  const walk = (key: string, at: number) => walkTo(key, at, layout)

  it('goes on and back with the arrows and stops at the ends', () => {
    expect([-1, 0, 4].map((at) => walk('ArrowDown', at))).toEqual([0, 1, 4])
    expect([-1, 0, 4].map((at) => walk('ArrowUp', at))).toEqual([0, 0, 3])
    expect([walk('ArrowRight', 1), walk('ArrowLeft', 1)]).toEqual([2, 0])
    expect([walk('Home', 3), walk('End', 1)]).toEqual([0, 4])
  })

  it('leaps to the first of a group', () => {
    expect([-1, 0, 1, 2, 3].map((at) => walk('PageDown', at))).toEqual([0, 2, 2, 3, 4])
    expect([0, 1, 2, 4, 3].map((at) => walk('PageUp', at))).toEqual([0, 0, 0, 3, 2])
  })

  it('leaves other keys alone', () => {
    expect(['a', 'Tab', 'Enter'].map((key) => walk(key, 0))).toEqual([undefined, undefined, undefined])
  })
})

describe('placeAt', () => {
  it.each([53, 2000])(
    'finds each of %i agreements where it is drawn, and nothing beside the picture',
    (count) => {
      const model = timeline(manyRows(count))
      const layout = layoutOf(model, 'wide')
      const { x } = plotOf(model, 915, 'ltr', { form: 'wide', dense: layout.dense })
      const spans = layout.places.map(({ row }) => {
        const { from, to } = extentOf(model, row)
        return { from: x(from), to: x(to) }
      })
      for (const [at, { y }] of layout.places.entries())
        expect(placeAt(layout, spans, ((spans[at]?.from ?? 0) + (spans[at]?.to ?? 0)) / 2, y)).toBe(at)
      expect(placeAt(layout, spans, 400, -30)).toBe(-1)
      expect(placeAt(layout, spans, 400, layout.height + 30)).toBe(-1)
    },
  )
})
