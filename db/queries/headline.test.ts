import { beforeAll, expect, inject, test } from 'vitest'
import { emptyQuery } from '../catalog/query/query'
import { views } from '../catalog/views'
import type { Scope } from '../scope'
import { openReader } from '../store/store'
import { marketRanks } from './charts/market-rank'
import { tradeSeries } from './charts/trade'
import { fullestReport, latestClaim } from './headline'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

const trade = (controls: Record<string, string> = {}) =>
  tradeSeries({
    scope,
    view: views.trade,
    query: { ...emptyQuery(views.trade, pair), controls },
    language: 'en',
    today: '2026-11-23',
  })

test('the first report states what its article says, in its words', async () => {
  const report = await fullestReport(scope)
  const stated = report?.claims.map(({ claim: c }) => [
    c.indicator,
    c.kind,
    c.qualifier,
    c.value,
    c.period_start,
  ])
  expect(report?.event).toBe('ev-2023-05-state-visit')
  expect(new Set(report?.claims.map(({ source }) => source.id))).toEqual(new Set(['seed-silkroad-2023-05']))
  expect(stated).toEqual(
    expect.arrayContaining([
      ['trade_turnover', 'level', 'nearly', 1_500_000_000, '2022-01-01'],
      ['trade_turnover', 'growth', 'more_than', 20, '2022-01-01'],
      ['trade_turnover', 'rank', 'exact', 2, '2023-05-04'],
      ['scholarship_places', 'level', 'new_level', 100, '2023-05-04'],
      ['documents_signed', 'level', 'exact', 20, '2023-05-04'],
      ['documents_signed_before_presidents', 'level', 'exact', 8, '2023-05-04'],
    ]),
  )
})

test('a headline is the latest claim between the two countries and counts its rivals', async () => {
  const turnover = await latestClaim(scope, {
    indicator: 'trade_turnover',
    kind: 'level',
    periods: ['year'],
  })
  expect(turnover?.claim).toMatchObject({ id: 'T0352', value: 1_200_000_000, qualifier: 'more_than' })
  const places = await latestClaim(scope, {
    indicator: 'scholarship_places',
    kind: 'level',
    periods: ['point'],
  })
  expect(places?.claim).toMatchObject({ value: 100, from_id: 'KAZ', to_id: 'TJK' })
})

test('a misprint is never drawn', async () => {
  const { series } = await trade()
  const drawn = series.flatMap((s) => s.points.flatMap((p) => [...p.claims, ...p.rivals].map((c) => c.id)))
  // 80 million for 2017, a slip for roughly 800.
  expect(drawn).not.toContain('T0016')
  expect(drawn).toContain('T0201')
})

test('computed growth keeps to one reporter and agrees with the arithmetic', async () => {
  const { series, stated } = await trade({ measure: 'growth' })
  const kazakh = series.find((s) => s.indicator === 'trade_turnover' && s.reporter === 'KAZ')
  // 776.3 ÷ 590.2, both of Kazakhstan's economy ministry; the ministry states 31.5.
  expect(kazakh?.points.find((p) => p.year === 2017)?.value).toBeCloseTo(31.53, 2)
  const years = (reporter: string) =>
    stated.find((s) => s.indicator === 'trade_turnover' && s.reporter === reporter)?.points.map((p) => p.year)
  expect(years('TJK')).toContain(2022)
})

test('Kazakhstan among the export markets of Tajikistan, by the one series that lists them all', async () => {
  const ranks = await marketRanks(scope)
  expect(ranks.map((r) => r.reporter)).toEqual(['TJK'])
  const year = (y: number) => ranks[0]?.years.find((r) => r.year === y)
  expect(ranks[0]?.years).toHaveLength(28)
  expect(year(2017)).toMatchObject({ place: 1, value: 324_338_424, source: 'trade-s300' })
  expect(year(1999)?.value).toBe(3_594_900)
})
