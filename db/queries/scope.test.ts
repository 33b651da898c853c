import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { collectionNames } from '../catalog/names'
import { type Pair, pairOf } from '../catalog/pair'
import { emptyQuery } from '../catalog/query/query'
import { type ViewName, viewNames, views } from '../catalog/views'
import { markOf } from '../compile/pairs.fixture'
import { NotFound } from '../errors'
import type { ListRequest } from '../lists/engine'
import { csvOf } from '../lists/list-file.fixture'
import { countRows, listPage } from '../lists/lists'
import type { Scope } from '../scope'
import { number } from '../store/shape'
import { openReader, type Reader } from '../store/store'
import { signingMatrix } from './agreements/matrix'
import { goodsClaims } from './charts/goods'
import { marketRanks } from './charts/market-rank'
import { type MarkKind, marksOf } from './charts/marks'
import { tradeMirrors } from './charts/mirror'
import { latestByIndicator } from './charts/people'
import { agreementRelations } from './charts/relations'
import { otherProviders, scholarships } from './charts/scholarships'
import { pledgedIncreases, tradeTargets } from './charts/targets'
import { agreementTerms } from './charts/terms'
import { agreementTimeline } from './charts/timeline'
import { tradeSeries } from './charts/trade'
import { coverage } from './coverage'
import { findAgreement } from './detail/agreement'
import { findCheck } from './detail/check'
import { findClaim } from './detail/claim'
import { findEvent, latestEvents } from './detail/event'
import { findInstitution } from './detail/institution'
import { findSource } from './detail/source'
import { disputedClaims } from './disputed'
import { exampleIds } from './examples'
import { fullestReport, latestClaim } from './headline'
import { labelsOf } from './labels'
import { knownPairs } from './meta'
import { recordIds } from './record-ids'

const shared = pairOf('TJK', 'UZB')
const apart = pairOf('CHN', 'KGZ')
const today = '2026-11-30'
let reader: Reader

beforeAll(async () => {
  reader = await openReader(inject('pairsStore'))
})

const scopeOf = (pair: Pair): Scope => ({ reader, pair })

const ask = (pair: Pair, name: ViewName, size = 200): ListRequest => {
  const view = views[name]
  const query = { ...emptyQuery(view, pair), size }
  return { scope: scopeOf(pair), view, query, language: 'en', today }
}

/** Everything that the desk says of a pair on its pages that are no record's. */
async function allOf(pair: Pair) {
  const scope = scopeOf(pair)
  const trade = ask(pair, 'trade')
  const register = ask(pair, 'agreements')
  const turnover = { indicator: 'trade_turnover', kind: 'level', periods: ['year'] } as const
  const lists = await Promise.all(viewNames.map((name) => listPage(ask(pair, name))))
  const marks: readonly MarkKind[] = ['visits', 'sessions', 'signings']
  const labels = ['agreements', 'institutions', 'events', 'sources'] as const
  return {
    lists,
    headline: await latestClaim(scope, turnover),
    report: await fullestReport(scope),
    events: await latestEvents(scope, 8),
    marks: await Promise.all(marks.map((kind) => marksOf(trade, kind))),
    relations: await agreementRelations(scope),
    mirrors: await tradeMirrors(trade),
    series: await tradeSeries(trade),
    ranks: await marketRanks(scope),
    goods: await goodsClaims(scope),
    people: await latestByIndicator(scope),
    places: await scholarships(scope),
    providers: await Promise.all([pair.a, pair.b].map((country) => otherProviders(scope, country))),
    targets: await tradeTargets(scope, today),
    pledges: await pledgedIncreases(scope),
    terms: await agreementTerms(register),
    timeline: await agreementTimeline(register),
    matrix: await signingMatrix(register),
    coverage: await coverage(scope),
    examples: await exampleIds(scope),
    disputed: [...(await disputedClaims(scope))],
    labels: await Promise.all(labels.map(async (target) => [...(await labelsOf(scope, target, 'en'))])),
  }
}

it('knows every pair of the dataset, in its order', async () => {
  expect(await knownPairs({ reader })).toEqual([pairOf('KAZ', 'TJK'), shared, apart])
})

it('says of a pair nothing that is of a pair with which it shares no country', async () => {
  const said = JSON.stringify(await allOf(apart))
  expect(said).toContain('accord-ck')
  expect(said).toContain('Visit ck')
  expect(said).toContain('exports-ck')
  for (const other of ['-tu', 'khovar', 'roadmap', 'kaz-trade', 'ev-2023-05', 'T1', 'KAZ', 'TJK', 'UZB'])
    expect(said).not.toContain(other)
})

it('says of a pair that shares a country its own records, and of the other only what is context', async () => {
  const { lists: _, examples: __, ...said } = await allOf(shared)
  const text = JSON.stringify(said)
  expect(text).toContain('accord-tu')
  for (const other of ['-ck', 'roadmap', 'ev-2023-05', '"P1"', 'kaz-trade']) expect(text).not.toContain(other)
  const claims = await listPage(ask(shared, 'claims'))
  expect(claims.rows.map(({ id }) => id)).toContain('T1')
  expect(claims.facets.scope).toEqual([
    { value: 'pair', count: 5 },
    { value: 'context', count: 3 },
  ])
  expect(JSON.stringify(await tradeSeries(ask(shared, 'trade')))).not.toContain('T1')
})

it('shows a body in every pair of its country, with the agreements that it has there', async () => {
  const agreementsOf = async (pair: Pair) => {
    const { rows } = await listPage(ask(pair, 'institutions'))
    return Object.fromEntries(rows.map(({ id, agreements }) => [id, agreements]))
  }
  expect(await agreementsOf(pairOf('KAZ', 'TJK'))).toMatchObject({ 'tjk-economy': 1, 'body-a-tu': 0 })
  expect(await agreementsOf(shared)).toMatchObject({ 'tjk-economy': 0, 'body-a-tu': 2, 'old-b-tu': 1 })
  expect((await findInstitution(scopeOf(shared), 'tjk-economy')).own.total).toBe(0)
  expect((await findInstitution(scopeOf(shared), 'body-b-tu')).inherited.total).toBe(1)
})

describe.each(Object.keys(markOf))('the records of %s', (id) => {
  const [a = '', b = ''] = id.toUpperCase().split('-')
  const pair = pairOf(a, b)

  it.each(viewNames)('are as many in the list, the count and the file of %s', async (name) => {
    const request = ask(pair, name)
    const { total, rows } = await listPage(request)
    expect(rows.length).toBe(total)
    expect(total).toBeGreaterThan(0)
    expect(await countRows(request)).toBe(total)
    expect((await recordIds(request, 0, 1000)).toSorted()).toEqual(rows.map((row) => row.id).toSorted())
    expect((await csvOf(request)).trimEnd().split('\r\n').length).toBeGreaterThan(total)
  })

  it.each(collectionNames)('are counted from 0 without a gap: %s', async (name) => {
    const rows = await reader.rows(
      sql`select place from pair_records where pair_id = ${id} and collection = ${name} order by place`,
      { place: number },
    )
    expect(rows.map(({ place }) => place)).toEqual([...rows.keys()])
  })
})

describe('a record is found in its pairs only', () => {
  const finders = {
    agreements: findAgreement,
    institutions: findInstitution,
    events: findEvent,
    claims: findClaim,
    checks: findCheck,
    sources: findSource,
  }

  it.each(Object.keys(finders) as (keyof typeof finders)[])('of %s', async (name) => {
    const ids = await recordIds(ask(apart, name), 0, 100)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      await expect(finders[name](scopeOf(apart), id)).resolves.toBeDefined()
      await expect(finders[name](scopeOf(shared), id)).rejects.toThrow(NotFound)
    }
  })
})
