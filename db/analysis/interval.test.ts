import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { vocabulary, type Word } from '../catalog/vocabulary'
import { type Interval, intervalOf, significantUnits } from './interval'

/** An interval as it is written: `[18.45, 18.55)`. */
const written = ({ low, high, lowIncluded, highIncluded }: Interval) =>
  `${lowIncluded ? '[' : '('}${low ?? '−∞'}, ${high ?? '∞'}${highIncluded ? ']' : ')'}`

describe('the policy rounding-v2', () => {
  it.each<[Word<'qualifier'>, number, number, string]>([
    ['exact', 18.5, 0.1, '[18.45, 18.55)'],
    ['exact', 1_400_000_000, 100_000_000, '[1350000000, 1450000000)'],
    ['about', 20, 1, '[19, 21]'],
    ['nearly', 1_500_000_000, 100_000_000, '[1400000000, 1500000000)'],
    ['more_than', 20, 10, '(20, ∞)'],
    ['at_least', 20, 10, '[20, ∞)'],
    ['up_to', 20, 10, '(−∞, 20]'],
    ['new_level', 100, 1, '[100, 100]'],
    ['exact', -0.4, 0.1, '(-0.45, -0.35]'],
    ['about', -20, 1, '[-21, -19]'],
    ['nearly', -20, 1, '(-20, -19]'],
    ['nearly', -20, 10, '(-20, -10]'],
    ['more_than', -20, 1, '(−∞, -20)'],
    ['at_least', -20, 1, '(−∞, -20]'],
    ['up_to', -20, 1, '[-20, ∞)'],
    ['exact', 0, 1, '[-0.5, 0.5)'],
  ])('reads %s %d, known to %d, as %s', (qualifier, value, unit, expected) => {
    expect(written(intervalOf({ qualifier, value, place: unit, unit: 'USD', kind: 'growth' }))).toBe(expected)
  })

  it('reads a rank as the whole number itself', () => {
    const rank = (qualifier: Word<'qualifier'>) =>
      intervalOf({ qualifier, value: 2, place: 1, unit: 'rank', kind: 'rank' })
    expect(written(rank('exact'))).toBe('[2, 2]')
    expect(written(rank('at_least'))).toBe('[2, ∞)')
  })

  it.each<[string, Word<'claim_kind'>, Word<'unit'>, number, string, string]>([
    ['20 documents', 'level', 'documents', 20, '[20, 20]', '[19.5, 20.5)'],
    ['10 places a year', 'level', 'places_per_year', 10, '[10, 10]', '[5, 15)'],
    ['1,000 places', 'level', 'places', 1000, '[1000, 1000]', '[500, 1500)'],
    ['a target of 2 billion', 'target', 'USD', 2e9, '[2000000000, 2000000000]', '[1500000000, 2500000000)'],
    [
      'an offer of 200 million',
      'pledged_increase',
      'USD',
      2e8,
      '[200000000, 200000000]',
      '[150000000, 250000000)',
    ],
    ['a level of 2 billion', 'level', 'USD', 2e9, '[1500000000, 2500000000)', '[1500000000, 2500000000)'],
    ['a share of 20 %', 'share', 'percent', 20, '[15, 25)', '[15, 25)'],
  ])('reads %s as it was counted, set or measured; rounding-v1 took each as measured', (...row) => {
    const [, kind, unit, value, now, before] = row
    const { coarsest } = unit === 'documents' ? { coarsest: 1 } : significantUnits(value, unit)
    const worded = { value, qualifier: 'exact', kind, unit, place: coarsest } as const
    expect([written(intervalOf(worded)), written(intervalOf(worded, 'rounding-v1'))]).toEqual([now, before])
  })
})

test.each<[string, number, Word<'unit'>, number, number]>([
  ['20 %', 20, 'percent', 1, 10],
  ['18.5 %', 18.5, 'percent', 0.1, 0.1],
  ['12.79 %', 12.79, 'percent', 0.01, 0.01],
  ['0.27 %', 0.27, 'percent_of_population', 0.01, 0.01],
  ['100 %', 100, 'percent', 1, 100],
  ['a fall of 20 %', -20, 'percent', 1, 10],
  ['700 million', 700e6, 'USD', 1e6, 100e6],
  ['893 million', 893e6, 'USD', 1e6, 1e6],
  ['519.02 million', 519.02e6, 'USD', 1e4, 1e4],
  ['1.5 billion', 1.5e9, 'USD', 1e8, 1e8],
  ['2 billion', 2e9, 'USD', 1e9, 1e9],
  ['134.7 billion', 134.7e9, 'USD', 1e8, 1e8],
  ['654,800', 654_800, 'USD', 100, 100],
  ['97 people', 97, 'persons', 1, 1],
  ['100 places', 100, 'places', 1, 100],
  ['37,288 people', 37_288, 'persons', 1, 1],
  ['nobody', 0, 'persons', 1, 1],
])('%s is known to these units', (_, value, unit, finest, coarsest) => {
  expect(significantUnits(value, unit)).toEqual({ finest, coarsest })
})

const seed = { seed: 20230504 }
const qualifier = fc.constantFrom(...vocabulary.qualifier)
const kind = fc.constantFrom(...vocabulary.claim_kind)
/** A number with few digits, as numbers are stated, and the two units it may be rounded to. */
const statedNumber = fc
  .record({ digits: fc.integer({ min: -99_999, max: 99_999 }), power: fc.integer({ min: -2, max: 9 }) })
  .map(({ digits, power }) => Number(`${digits}e${power}`))
  .map((value) => ({ value, ...significantUnits(value, 'USD') }))

const lowOf = ({ low }: Interval) => low ?? -Infinity
const highOf = ({ high }: Interval) => high ?? Infinity

test('the stated number is in its interval or at its edge', () => {
  fc.assert(
    fc.property(statedNumber, qualifier, kind, ({ value, coarsest }, qualifier, kind) => {
      const interval = intervalOf({ value, qualifier, kind, unit: 'USD', place: coarsest })
      expect(lowOf(interval)).toBeLessThanOrEqual(value)
      expect(highOf(interval)).toBeGreaterThanOrEqual(value)
    }),
    seed,
  )
})

test('a coarser unit never narrows an interval, and "about" holds what the bare number holds', () => {
  const holds = (outer: Interval, inner: Interval) => {
    expect(lowOf(outer)).toBeLessThanOrEqual(lowOf(inner))
    expect(highOf(outer)).toBeGreaterThanOrEqual(highOf(inner))
  }
  fc.assert(
    fc.property(statedNumber, qualifier, kind, ({ value, finest, coarsest }, qualifier, kind) => {
      expect(coarsest).toBeGreaterThanOrEqual(finest)
      const read = (word: Word<'qualifier'>, place: number) =>
        intervalOf({ value, qualifier: word, kind, unit: 'USD', place })
      holds(read(qualifier, coarsest), read(qualifier, finest))
      holds(read('about', coarsest), read('exact', coarsest))
    }),
    seed,
  )
})
