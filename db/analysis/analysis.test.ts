import { expect, test } from 'vitest'
import type { Word } from '../catalog/vocabulary'
import { exactly } from './arithmetic'
import { growthOf, indexOf, withStated } from './growth'
import { seriesOf, type YearClaim } from './series'

let count = 0
const claim = (year: number, value: number, parts: Partial<YearClaim> = {}): YearClaim => ({
  id: `C${++count}`,
  indicator: 'trade_turnover',
  kind: 'level',
  reporter: 'KAZ',
  from: 'KAZ',
  to: 'TJK',
  year,
  value,
  qualifier: 'exact',
  ...exactly(value),
  rank: 'normal',
  source_id: 'one',
  source_kind: 'news',
  published_on: null,
  publisher: 'One',
  ...parts,
})

const only = (claims: YearClaim[]) => {
  const [series] = seriesOf(claims)
  if (!series) throw new Error('no series')
  return series
}

test('claims that differ in reporter, direction or indicator are different series', () => {
  const series = seriesOf([
    claim(2022, 1),
    claim(2022, 2, { reporter: 'TJK' }),
    claim(2022, 3, { indicator: 'exports' }),
    claim(2022, 4, { indicator: 'exports', from: 'TJK', to: 'KAZ' }),
    claim(2023, 5),
  ])
  expect(series.map((s) => s.points.length)).toEqual([2, 1, 1, 1])
})

test.each<[string, Partial<YearClaim>, Partial<YearClaim>]>([
  ['rank comes first', { rank: 'preferred' }, { source_kind: 'statistics' }],
  [
    'statistics come before official',
    { source_kind: 'statistics' },
    { source_kind: 'official', published_on: '2024' },
  ],
  ['official comes before news', { source_kind: 'official' }, { source_kind: 'news', published_on: '2024' }],
  [
    'a later publication comes before an earlier',
    { published_on: '2024-02' },
    { published_on: '2024-01-31' },
  ],
])('of rival claims %s', (_rule, first, second) => {
  const drawn = only([
    claim(2022, 2, { source_id: 'b', ...second }),
    claim(2022, 1, { source_id: 'a', ...first }),
  ])
  expect(drawn.points[0]?.value).toBe(1)
  expect(drawn.points[0]?.rivals.map((r) => r.value)).toEqual([2])
})

test('of equal sources the one that covers more of the series is drawn, so that the line does not hop', () => {
  const dataset = { source_kind: 'dataset' } as const
  const drawn = only([
    claim(1998, 10, { ...dataset, source_id: 'imf' }),
    claim(1999, 3.6, { ...dataset, source_id: 'imf' }),
    claim(1999, 1.5, { ...dataset, source_id: 'nber', published_on: '2013' }),
  ])
  expect(drawn.points.map((p) => p.value)).toEqual([10, 3.6])
})

test('growth is computed for consecutive years of one series only', () => {
  const growth = growthOf(only([claim(2016, 590.2), claim(2017, 776.3), claim(2019, 763), claim(2020, 791)]))
  expect(growth.points.map((p) => [p.year, Math.round(p.value * 10) / 10])).toEqual([
    [2017, 31.5],
    [2020, 3.7],
  ])
})

test.each<[Word<'qualifier'>, Word<'qualifier'>, Word<'qualifier'> | undefined]>([
  ['exact', 'exact', 'exact'],
  ['about', 'exact', 'about'],
  ['exact', 'nearly', 'about'],
  ['more_than', 'exact', undefined],
  ['exact', 'at_least', undefined],
  ['exact', 'up_to', undefined],
])('growth of a value %s over one %s is %s', (now, before, worded) => {
  const growth = growthOf(
    only([claim(2021, 100, { qualifier: before }), claim(2022, 120, { qualifier: now })]),
  )
  expect(growth.points[0]?.qualifier).toBe(worded)
})

test('growth and an index are of one data set', () => {
  const of = (source_id: string) => ({ source_id, source_kind: 'dataset' }) as const
  const series = only([
    claim(1999, 10, of('nber')),
    claim(2000, 20, of('wits')),
    claim(2001, 30, of('wits')),
    claim(2002, 40),
  ])
  expect(growthOf(series).points.map(({ year }) => year)).toEqual([2001])
  expect(indexOf(series, 2000)?.points.map(({ year }) => year)).toEqual([2000, 2001])
})

test('a stated growth of the same reporter stands where it leaves less open than two rounded levels', () => {
  const rounded = (value: number) => ({ low: value - 0.05, high: value + 0.05 })
  const levels = only([
    claim(2020, 1.0, rounded(1)),
    claim(2021, 1.1, rounded(1.1)),
    claim(2022, 1.4, rounded(1.4)),
  ])
  const growth = { kind: 'growth' } as const
  const stated = seriesOf([
    claim(2022, 18.5, { ...growth, low: 18.45, high: 18.55 }),
    claim(2021, 10, { ...growth, low: -50, high: 50 }),
    claim(2022, 23, { ...growth, reporter: 'TJK' }),
  ])
  const { points } = withStated(growthOf(levels), stated)
  expect(points.map(({ year, value }) => [year, Math.round(value * 10) / 10])).toEqual([
    [2021, 10],
    [2022, 18.5],
  ])
  expect(points[0]?.claims).toHaveLength(2)
})

test('what growth and an index may be follows from what their levels may be', () => {
  const range = (low: number, high: number) => ({ low, high, lowIncluded: true, highIncluded: false })
  const series = only([claim(2021, 100, range(95, 105)), claim(2022, 120, range(114, 126))])
  expect(growthOf(series).points[0]?.interval).toMatchObject({
    low: expect.closeTo(8.571, 3),
    high: expect.closeTo(32.632, 3),
  })
  const index = indexOf(series, 2021)?.points.map(({ interval: { low, high } }) => [low, high])
  expect(index?.[0]).toEqual([100, 100])
  expect(index?.[1]).toEqual([expect.closeTo(108.571, 3), expect.closeTo(132.632, 3)])
})

test('an index is 100 in its base year and needs a figure there', () => {
  const series = only([claim(2016, 50), claim(2018, 75)])
  expect(indexOf(series, 2016)?.points.map((p) => p.value)).toEqual([100, 150])
  expect(indexOf(series, 2017)).toBeUndefined()
})
