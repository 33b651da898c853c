import { beforeAll, describe, expect, inject, it } from 'vitest'
import { emptyQuery } from '../catalog/query/query'
import { views } from '../catalog/views'
import { listPage } from '../lists/lists'
import type { Scope } from '../scope'
import { openReader } from '../store/store'
import { type Lineage, lineageOf } from './lineage'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let lineage: Lineage

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  lineage = await lineageOf(scope)
})

async function found(facets: Record<string, string[]>, controls: Record<string, string> = {}) {
  const query = { ...emptyQuery(views.agreements, pair), facets, controls, size: 200 }
  const request = { scope, view: views.agreements, query, language: 'en', today: '2026-11-23' }
  const page = await listPage(request)
  return { ...page, ids: page.rows.map((row) => row.id) }
}

const plan = '2023-plan-industry-innovation-2023-2024'

describe('a ministry finds what its predecessors signed', () => {
  it.each([
    ['one successor of a split', 'kaz-min-industry-construction', plan],
    ['the other successor of the split', 'kaz-min-transport', plan],
    ['a successor in two reports of one reorganisation', 'kaz-min-tourism-sports', '2023-roadmap-tourism'],
    ['a renamed ministry', 'kaz-min-ai-digital', '2023-mou-digital-government'],
    [
      'a body two steps on: merged, then its functions moved',
      'tjk-customs-service',
      '2000-anti-smuggling-agreement',
    ],
  ])('%s', async (_, ministry, agreement) => {
    expect((await found({ ministry: [ministry] })).ids).toContain(agreement)
    expect((await found({ ministry: [ministry] }, { lineage: 'off' })).ids).not.toContain(agreement)
  })

  it('and a predecessor finds only what it signed itself', async () => {
    const { ids } = await found({ ministry: ['kaz-min-industry-infra'] })
    expect(ids).toEqual([plan])
  })

  it('whatever side it is asked on', async () => {
    const sides = {
      parties_kaz: ['kaz-min-industry-construction'],
      parties_tjk: ['tjk-min-industry-new-tech'],
    }
    expect((await found(sides)).ids).toEqual([plan])
    expect((await found(sides, { lineage: 'off' })).ids).toEqual([])
    expect((await found({ parties_tjk: ['kaz-min-industry-construction'] })).ids).toEqual([])
  })

  it('with counts that agree with the rows, either way', async () => {
    for (const controls of [{}, { lineage: 'off' }]) {
      const { facets } = await found({}, controls)
      for (const field of ['ministry', 'parties_kaz', 'parties_tjk', 'body_kind']) {
        expect(facets[field]?.length, field).toBeGreaterThan(0)
        for (const { value, count } of facets[field] ?? [])
          expect((await found({ [field]: [value] }, controls)).total, `${field}=${value}`).toBe(count)
      }
    }
  })
})

describe('lineageOf(scope)', () => {
  it('tells every step before a body, nearest first', () => {
    const steps = lineage.before('tjk-customs-service').map((step) => [step.from_id, step.kind])
    expect(steps).toEqual([
      ['tjk-min-state-revenues', 'function_moved'],
      ['tjk-customs-committee', 'merged'],
    ])
  })

  it('tells all successors of a split, with the day and the source', () => {
    const steps = lineage.next('kaz-min-industry-infra')
    expect(steps.map((step) => [step.to_id, step.kind, step.effective_on])).toEqual([
      ['kaz-min-industry-construction', 'split', '2023-09-01'],
      ['kaz-min-transport', 'split', '2023-09-01'],
    ])
    expect(steps.every((step) => step.source_id === 'mir24-2023-09-02')).toBe(true)
  })

  it('knows which bodies are gone and which only lost functions', () => {
    expect(lineage.isFormer('kaz-min-industry-infra')).toBe(true)
    expect(lineage.isFormer('kaz-min-ecology')).toBe(false)
    expect(lineage.isFormer('kaz-mfa')).toBe(false)
  })
})

describe('the papers of May 2023', () => {
  it.each([
    ['two cities', 'city', '2023-mou-khujand-turkistan-twinning'],
    ['presidential institutes', 'research', '2023-mou-strategic-research'],
    ['presidents', 'head_of_state', '2023-declaration-allied-interaction'],
    ['an agency against a ministry', 'agency', '2023-mou-export-agency-trade-ministry'],
    ['a service against a ministry', 'service', '2023-protocol-customs-advance-information'],
  ])('signed by %s are found by that kind of body', async (_, kind, agreement) => {
    expect((await found({ body_kind: [kind] })).ids).toContain(agreement)
  })

  it('signed by unequal bodies are found by both', async () => {
    const sides = { parties_kaz: ['kaz-min-finance'], parties_tjk: ['tjk-customs-service'] }
    const protocol = '2023-protocol-customs-advance-information'
    expect((await found(sides, { lineage: 'off' })).ids).toEqual([protocol])
    // The customs service took over from the ministry that was party in 2006.
    expect((await found(sides)).ids).toEqual([protocol, '2006-economic-crime-tax-information-agreement'])
  })

  it.each(['kaz-tourism-industry-committee', 'kaz-min-culture-sports', 'kaz-min-tourism-sports'])(
    'on tourism is found by %s: the body that one side names, the one that the other names, and its heir',
    async (body) => {
      const sides = { parties_kaz: [body], parties_tjk: ['tjk-tourism-committee'] }
      expect((await found(sides)).ids).toEqual(['2023-roadmap-tourism'])
    },
  )

  it.each([
    ['2023-roadmap-agriculture-2023-2025', 'lapsed'],
    ['2023-plan-industry-innovation-2023-2024', 'lapsed'],
    ['2023-programme-mfa-2023-2025', 'replaced'],
    ['2023-declaration-allied-interaction', 'not_applicable'],
  ])('%s is %s today', async (id, status) => {
    const { rows } = await found({})
    expect(rows.find((row) => row.id === id)?.status).toBe(status)
  })
})
