import { expect, test } from 'vitest'
import { type CoverageClaim, coverageOf, type KnownGap } from './coverage'
import type { Interval } from './interval'

let count = 0
const within = (low: number | null, high: number | null): Interval => ({
  low,
  high,
  lowIncluded: low !== null,
  highIncluded: false,
})

const claim = (year: number, parts: Partial<CoverageClaim> = {}): CoverageClaim => ({
  id: `C${++count}`,
  indicator: 'trade_turnover',
  kind: 'level',
  period_kind: 'year',
  reporter: 'KAZ',
  from: 'KAZ',
  to: 'TJK',
  scope: null,
  year,
  source_kind: 'news',
  interval: within(100, 200),
  ...parts,
})

const gap = (year_from: number, year_to: number, parts: Partial<KnownGap> = {}): KnownGap => ({
  indicator: 'trade_turnover',
  reporter: null,
  from: 'KAZ',
  to: 'TJK',
  year_from,
  year_to,
  reason: 'none_found',
  note: null,
  ...parts,
})

const only = (claims: CoverageClaim[], gaps: KnownGap[] = []) => {
  const { rows } = coverageOf(claims, gaps)
  expect(rows).toHaveLength(1)
  return rows[0]?.cells.map(({ year, state, missing }) => [year, missing ?? state])
}

test.each<[string, Partial<CoverageClaim>[], string]>([
  ['a statistical source among others makes it observed', [{}, { source_kind: 'dataset' }], 'observed'],
  ['others only quote', [{ source_kind: 'official' }], 'quoted'],
  ['two claims without a common value are disputed', [{}, { interval: within(200, 300) }], 'disputed'],
  ['claims that overlap are not', [{}, { interval: within(199, 300) }], 'quoted'],
  [
    'of three, two that part are enough',
    [{}, { interval: within(150, null) }, { interval: within(0, 150) }],
    'disputed',
  ],
  [
    'claims on different things do not rival',
    [{ scope: 'bachelor' }, { scope: 'master', interval: within(1, 2) }],
    'quoted',
  ],
])('%s', (_rule, claims, state) => {
  expect(only(claims.map((parts) => claim(2020, parts)))).toEqual([[2020, state]])
})

test('a gap says what stands in its place, or what the dataset knows of it', () => {
  const claims = [
    claim(2015),
    claim(2017, { kind: 'growth' }),
    claim(2018, { period_kind: 'half' }),
    claim(2018, { kind: 'share' }),
    claim(2019, { kind: 'target', period_kind: 'point' }),
    claim(2021),
  ]
  const gaps = [gap(2019, 2019), gap(2020, 2020, { reason: 'derivable' })]
  expect(only(claims, gaps)).toEqual([
    [2015, 'quoted'],
    [2016, 'not_known'],
    [2017, 'other_measures'],
    [2018, 'part_of_year'],
    [2019, 'none_found'],
    [2020, 'derivable'],
    [2021, 'quoted'],
  ])
})

test('a gap of nobody in particular holds for every reporter, on turnover in both directions', () => {
  const { rows } = coverageOf(
    [claim(2001), claim(2001, { reporter: 'TJK', from: 'TJK', to: 'KAZ' })],
    [gap(2002, 2002)],
  )
  expect(rows.map(({ reporter, cells }) => [reporter, cells[1]?.missing])).toEqual([
    ['KAZ', 'none_found'],
    ['TJK', 'none_found'],
  ])
})

test('what was sought in vain has a line of its own', () => {
  const { rows, years } = coverageOf([claim(2001)], [gap(1999, 2000, { indicator: 'students_enrolled' })])
  expect(years).toEqual([1999, 2000, 2001])
  expect(rows.map(({ indicator }) => indicator)).toEqual(['trade_turnover', 'students_enrolled'])
})

test('a store without claims has no grid', () => {
  expect(coverageOf([], [])).toEqual({ years: [], rows: [] })
})
