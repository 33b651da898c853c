import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vocabulary } from '../catalog/vocabulary'
import { intervalOf, significantUnits } from './interval'
import { otherReadings } from './readings'

const level = { kind: 'level', qualifier: 'exact', unit: 'USD' } as const

describe('other ways to read a worded number', () => {
  test('20 percent is known to 1 or to 10 points', () => {
    const twenty = {
      ...level,
      kind: 'growth',
      qualifier: 'nearly',
      value: 20,
      finest: 1,
      coarsest: 10,
    } as const
    expect(otherReadings({ ...twenty, place: 1 })).toEqual([
      {
        reason: 'coarser_unit',
        place: 10,
        interval: { low: 10, high: 20, lowIncluded: true, highIncluded: false },
      },
      {
        reason: 'read_as_about',
        place: 10,
        interval: { low: 10, high: 30, lowIncluded: true, highIncluded: true },
      },
    ])
    expect(otherReadings({ ...twenty, place: 10 }).map(({ reason, place }) => [reason, place])).toEqual([
      ['finer_unit', 1],
      ['read_as_about', 10],
    ])
  })

  test('a number with decimals, or a bound, has one reading', () => {
    expect(otherReadings({ ...level, value: 877.6e6, place: 1e5, finest: 1e5, coarsest: 1e5 })).toEqual([])
    const bound = { ...level, qualifier: 'more_than', value: 7e8 } as const
    expect(otherReadings({ ...bound, place: 1e8, finest: 1e6, coarsest: 1e8 })).toEqual([])
  })

  test('every reading keeps the stated value at least at its edge, and the coarser one is no narrower', () => {
    const stated = fc.record({
      value: fc.integer({ min: 1, max: 1e9 }),
      qualifier: fc.constantFrom(...vocabulary.qualifier),
      kind: fc.constantFrom('level' as const, 'growth' as const),
    })
    fc.assert(
      fc.property(stated, (stated) => {
        const worded = { ...stated, unit: 'USD' } as const
        const { finest, coarsest } = significantUnits(worded.value, 'USD')
        const own = intervalOf({ ...worded, place: finest })
        for (const { interval } of otherReadings({ ...worded, place: finest, finest, coarsest })) {
          expect(interval.low ?? -Infinity).toBeLessThanOrEqual(Math.min(worded.value, own.low ?? -Infinity))
          expect(interval.high ?? Infinity).toBeGreaterThanOrEqual(
            Math.max(worded.value, own.high ?? Infinity),
          )
        }
      }),
      { seed: 20230504 },
    )
  })
})
