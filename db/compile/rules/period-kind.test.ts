import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vocabulary, type Word } from '../../catalog/vocabulary'
import { isPeriodOfKind } from './period-kind'

type Kind = Word<'period_kind'>

const kindsOf = (start: string, end: string) =>
  vocabulary.period_kind.filter((kind) => isPeriodOfKind(kind, start, end))

describe('isPeriodOfKind(kind, start, end)', () => {
  it.each<[string, string, Kind[]]>([
    ['2022-01-01', '2022-12-31', ['year']],
    ['2022', '2022', ['year', 'point']],
    ['2022-01', '2022-12', ['year']],
    ['2022-07-01', '2022-12-31', ['half']],
    ['2022-04-01', '2022-06-30', ['quarter']],
    ['2024-02-01', '2024-02-29', ['month']],
    ['2022-01-01', '2022-10-31', ['months']],
    ['2022-03-01', '2022-05-31', ['months']],
    ['2025-03-21', '2025-06-21', ['months']],
    ['2023-09-01', '2024-06-30', ['academic_year']],
    ['2023-09-01', '2024-05-31', ['months']],
    ['2023-05-04', '2023-05-04', ['point']],
    ['2020-01-01', '2023-12-31', ['years']],
    ['2020', '2023', ['years']],
  ])('%s to %s is %j', (start, end, kinds) => {
    expect(kindsOf(start, end)).toEqual(kinds)
  })

  it('has one word for every span of days', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(kindsOf(...(a <= b ? ([a, b] as const) : ([b, a] as const)))).toHaveLength(1)
      }),
      { seed: 20234, numRuns: 2000 },
    )
  })
})
