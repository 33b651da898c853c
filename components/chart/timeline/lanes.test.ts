import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packLanes } from './lanes'

const extents = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 0, max: 200 }) })
    .map(({ from, length }) => ({ from, to: from + length })),
  { maxLength: 80 },
)

describe('packLanes', () => {
  it('sets one beside another where there is room, and keeps the order of those that begin together', () => {
    const some = [
      { from: 0, to: 10 },
      { from: 0, to: 5 },
      { from: 6, to: 9 },
      { from: 20, to: 30 },
    ]
    expect(packLanes(some, 1)).toEqual([0, 1, 1, 0])
    expect(packLanes(some, 2)).toEqual([0, 1, 2, 0])
  })

  it('gives every extent one lane in which nothing comes nearer than the gap', () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 0, max: 8 }), (all, gap) => {
        const lanes = packLanes(all, gap)
        expect(lanes).toHaveLength(all.length)
        for (const [i, one] of all.entries())
          for (const [j, other] of all.entries())
            if (i < j && lanes[i] === lanes[j])
              expect(one.to + gap <= other.from || other.to + gap <= one.from).toBe(true)
      }),
    )
  })

  it('needs no more lanes than extents that meet at one place', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const meet = all.map(({ from }) => all.filter((e) => e.from <= from && from < e.to + 1).length)
        expect(Math.max(0, ...packLanes(all, 1).map((lane) => lane + 1))).toBe(Math.max(0, ...meet))
      }),
    )
  })
})
