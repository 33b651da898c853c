import { beforeAll, expect, inject, test } from 'vitest'
import { parseQuery } from '../../catalog/query/parse'
import { views } from '../../catalog/views'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { type Mirror, tradeMirrors } from './mirror'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

const request = (text = '') => ({
  scope,
  view: views.trade,
  query: parseQuery(views.trade, pair, new URLSearchParams(text), () => undefined).query,
  language: 'en',
  today: '2026-11-23',
})

const mirrors = async (text?: string) => {
  const found = await tradeMirrors(request(text))
  const of = (flow: Mirror['flow']) => {
    const mirror = found.find((m) => m.flow === flow)
    if (!mirror) throw new Error(flow)
    const year = (y: number) => mirror.years.find((one) => one.year === y)
    return { ...mirror, year, reason: (r: string) => mirror.reasons.find((one) => one.reason === r) }
  }
  return { turnover: of('turnover'), kazakh: of('a_sells'), tajik: of('b_sells') }
}

test('2017: Tajikistan counts more than 514.6 million of imports, Kazakhstan 458.7 million of exports', async () => {
  const { kazakh } = await mirrors()
  const year = kazakh.year(2017)
  expect([year?.base?.claims[0]?.id, year?.other?.claims[0]?.id]).toEqual(['T0204', 'T0228'])
  expect(year?.gap).toMatchObject({ absolute: expect.closeTo(55_900_000, 0), qualifier: 'at_least' })
  expect(year?.gap).toMatchObject({ percent: expect.closeTo(12.19, 2) })
})

test('a year that one side leaves out has no gap and says whose figure is missing', async () => {
  const { kazakh, tajik } = await mirrors()
  expect(kazakh.year(2022)).toMatchObject({ other: undefined, gap: { why: 'no_other' } })
  expect(kazakh.year(2023)).toMatchObject({ base: undefined, gap: { why: 'no_base' } })
  // The IMF's series of Tajik exports against the one figure Kazakhstan states of its imports.
  expect(tajik.year(2017)?.base?.claims[0]?.id).toBe('D0802')
  expect(tajik.year(2022)).toMatchObject({ base: undefined, other: { value: 501_400_000 } })
  expect(tajik.years.filter(({ gap }) => !('why' in gap))).toEqual([])
})

test('turnover has both sides in 2017, 2020 and 2022, and in 2023 by the sum of one side’s flows', async () => {
  const { turnover } = await mirrors()
  const gaps = turnover.years.flatMap(({ year, gap }) =>
    'why' in gap ? [] : [[year, Math.round(gap.percent), gap.qualifier]],
  )
  // Data notes: the Tajik total is 8 % above the Kazakh one in 2017 and 15 % in 2020.
  expect(gaps).toEqual([
    [2023, 15, 'up_to'],
    [2022, 7, 'about'],
    [2020, 15, 'exact'],
    [2017, 8, 'exact'],
  ])
  const { other } = turnover.year(2023) ?? {}
  expect(other).toMatchObject({ value: expect.closeTo(1_148_800_000, 0), qualifier: 'about' })
  expect(other?.claims.map(({ id }) => id)).toEqual(['T0019', 'T0020'])
})

test('no part of a year stands for a year', async () => {
  const { kazakh, tajik } = await mirrors()
  const drawn = [kazakh, tajik].flatMap(({ years }) =>
    years.flatMap(({ base, other }) => [base?.value, other?.value]),
  )
  // First half of 2022: 362.7, 258.6, 245.1 and 397 million.
  for (const half of [362_700_000, 258_600_000, 245_100_000, 397_000_000]) expect(drawn).not.toContain(half)
})

test('reasons rest on what the sources say', async () => {
  const { turnover, kazakh, tajik } = await mirrors()
  expect(turnover.reason('unit_slip')).toMatchObject({ verdict: 'applies', years: [2017], claims: ['T0016'] })
  expect(kazakh.reason('unit_slip')?.verdict).toBe('cannot_tell')
  expect(kazakh.reason('valuation')).toMatchObject({ verdict: 'cannot_tell', evidence: 'not_stated' })
  // The IMF's title says f.o.b.; nothing says how Kazakhstan values its imports.
  expect(tajik.reason('valuation')).toMatchObject({ verdict: 'cannot_tell', evidence: 'only_fob' })
  const missing = kazakh.reason('coverage')
  expect(missing).toMatchObject({ verdict: 'cannot_tell', years: [2023, 2022, 2020, 2000, 1999] })
  expect(kazakh.reason('timing')).toMatchObject({ evidence: 'year_inferred', claims: ['T0228'] })
})

test('years narrow the mirror, a filter by reporter does not', async () => {
  const { kazakh } = await mirrors('years=2016..2018')
  expect(kazakh.years.map(({ year }) => year)).toEqual([2017])
  const filtered = await mirrors('reporter=KAZ')
  expect(filtered.kazakh.year(2017)?.other?.value).toBe(514_600_000)
})
