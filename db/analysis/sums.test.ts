import { expect, test } from 'vitest'
import { exactly } from './arithmetic'
import { seriesOf, type YearClaim } from './series'
import { withSums } from './sums'

let count = 0
const claim = (
  indicator: YearClaim['indicator'],
  year: number,
  value: number,
  parts: Partial<YearClaim> = {},
) => ({
  ...{
    id: `C${++count}`,
    indicator,
    kind: 'level' as const,
    reporter: 'TJK',
    year,
    value,
    ...exactly(value),
  },
  ...(indicator === 'imports' ? { from: 'KAZ', to: 'TJK' } : { from: 'TJK', to: 'KAZ' }),
  ...{ qualifier: 'exact' as const, rank: 'normal' as const, source_id: 'one', source_kind: 'news' as const },
  ...{ published_on: null, publisher: 'One' },
  ...parts,
})
const totals = (claims: readonly YearClaim[]) =>
  withSums(seriesOf(claims))
    .filter(({ indicator }) => indicator === 'trade_turnover')
    .flatMap(({ reporter, points }) =>
      points.map((p) => [reporter, p.year, p.value, p.qualifier, p.claims.length] as const),
    )

test('where a reporter states no total, its exports and imports are added, and no other year', () => {
  const about = { qualifier: 'about' } as const
  const claims = [
    claim('exports', 2022, 1),
    claim('imports', 2022, 2),
    claim('trade_turnover', 2022, 4),
    claim('exports', 2023, 255.8),
    claim('imports', 2023, 893, about),
    claim('exports', 2024, 5),
  ]
  expect(totals(claims)).toEqual([
    ['TJK', 2022, 4, 'exact', 1],
    ['TJK', 2023, 1148.8, 'about', 2],
  ])
  // The flows stand as they did.
  expect(withSums(seriesOf(claims)).map(({ indicator, points }) => [indicator, points.length])).toEqual([
    ['trade_turnover', 2],
    ['exports', 3],
    ['imports', 2],
  ])
})

test('a sum is of one reporter and of one data set, and limits of two sides have none', () => {
  const exports = claim('exports', 2023, 1)
  const apart = [
    claim('imports', 2023, 2, { reporter: 'KAZ' }),
    claim('imports', 2023, 2, { source_id: 'table', source_kind: 'dataset' }),
    claim('imports', 2022, 2),
  ]
  for (const imports of apart) expect(totals([exports, imports])).toEqual([])
  const upTo = claim('imports', 2023, 2, { qualifier: 'up_to' })
  expect(totals([exports, upTo])).toEqual([['TJK', 2023, 3, 'up_to', 2]])
  expect(totals([claim('exports', 2023, 1, { qualifier: 'more_than' }), upTo])).toEqual([])
})
