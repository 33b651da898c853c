import { beforeAll, describe, expect, inject, it } from 'vitest'
import { emptyQuery } from '../../catalog/query/query'
import { views } from '../../catalog/views'
import { listPage } from '../../lists/lists'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { counterpartsOf } from './counterparts'
import { findInstitution } from './institution'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

async function registered(facets: Record<string, string[]>, controls: Record<string, string> = {}) {
  const query = { ...emptyQuery(views.agreements, pair), facets, controls, size: 200 }
  return listPage({ scope, view: views.agreements, query, language: 'en', today: '2026-11-23' })
}

const ids = (rows: readonly { readonly id?: unknown }[]) => rows.map(({ id }) => String(id)).sort()

describe('findInstitution(scope, id)', () => {
  it('keeps what a body signed itself apart from what its predecessors signed', async () => {
    const { own, inherited } = await findInstitution(scope, 'tjk-customs-service')
    expect(ids(own.rows)).toEqual(['2023-protocol-customs-advance-information'])
    expect(ids(inherited.rows)).toEqual([
      '2000-anti-smuggling-agreement',
      '2000-customs-documents-recognition-agreement',
      '2006-economic-crime-tax-information-agreement',
    ])
  })

  it.each([
    'tjk-customs-service',
    'kaz-min-transport',
    'kaz-min-industry-infra',
    'kaz-government',
    'kaz-mfa',
  ])('lists for %s what the register lists, with predecessors and without', async (id) => {
    const { own, inherited } = await findInstitution(scope, id)
    const alone = await registered({ ministry: [id] }, { lineage: 'off' })
    const all = await registered({ ministry: [id] })
    expect(ids(own.rows)).toEqual(ids(alone.rows))
    expect(ids([...own.rows, ...inherited.rows])).toEqual(ids(all.rows))
    expect([own.total, own.total + inherited.total]).toEqual([alone.total, all.total])
  })

  it('lists the latest first', async () => {
    const { own } = await findInstitution(scope, 'kaz-mfa')
    const days = own.rows.flatMap(({ signed_on }) => signed_on ?? [])
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual(days.toSorted().reverse())
  })
})

describe('counterpartsOf(scope, body)', () => {
  it.each([
    ['tjk-customs-service', 'TJK'],
    ['kaz-min-transport', 'KAZ'],
    ['kaz-government', 'KAZ'],
  ])('counts for %s what the register finds with both bodies chosen', async (id, country_id) => {
    const counterparts = await counterpartsOf(scope, { id, country_id })
    expect(counterparts.length).toBeGreaterThan(0)
    const [own, other] =
      country_id === 'KAZ' ? ['parties_kaz', 'parties_tjk'] : ['parties_tjk', 'parties_kaz']
    for (const { id: body, agreements } of counterparts)
      expect((await registered({ [own]: [id], [other]: [body] })).total, body).toBe(agreements)
  })

  it('names the successor, not the former body that signed', async () => {
    const counterparts = await counterpartsOf(scope, { id: 'kaz-min-finance', country_id: 'KAZ' })
    const found = ids(counterparts)
    expect(found).toContain('tjk-customs-service')
    expect(found).not.toContain('tjk-min-state-revenues')
  })

  it('has none for a body of a third country', async () => {
    expect(await counterpartsOf(scope, { id: 'kaz-mfa', country_id: 'UZB' })).toEqual([])
  })
})
