import { beforeAll, describe, expect, inject, it } from 'vitest'
import { parseQuery } from '../../catalog/query/parse'
import { views } from '../../catalog/views'
import { NotFound } from '../../errors'
import { csvOf } from '../../lists/list-file.fixture'
import { listPage } from '../../lists/lists'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { checksOfClaim, findCheck } from './check'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

const asked = (search: string) => {
  const { query, ignored } = parseQuery(views.checks, pair, [...new URLSearchParams(search)], () => undefined)
  expect(ignored).toEqual([])
  return { scope, view: views.checks, query, language: 'en', today: '2026-11-23' }
}

describe('a check in the store', () => {
  it('keeps its steps, and its claims in the order of use, what is checked first', async () => {
    const { check, claims } = await findCheck(scope, 'growth_and_levels.T0010.level')
    expect(check).toMatchObject({ rule: 'growth_and_levels', indicator: 'trade_turnover', year: '2022' })
    expect(check.steps.map(({ op }) => op)).toEqual(['growth', 'common'])
    expect(claims.map(({ claim, role }) => [claim.id, role])).toEqual([
      ['T0010', 'checked'],
      ['T0004', 'basis'],
      ['T0005', 'basis'],
    ])
    expect(claims[0]?.source.id).toBe('trade-s002')
  })

  it('is found from each claim that it used', async () => {
    const found = await checksOfClaim(scope, 'T0005')
    const ids = found.map(({ id, role }) => [id, role])
    expect(ids).toContainEqual(['growth_and_levels.T0010.level', 'basis'])
    expect(ids).toContainEqual(['parts_and_total.T0005', 'checked'])
    const growth = found.find(({ id }) => id === 'growth_and_levels.T0010.level')
    expect(growth?.subject?.claim.id).toBe('T0010')
  })

  it('that does not exist is not found', async () => {
    await expect(findCheck(scope, 'growth_and_levels.T0')).rejects.toThrow(NotFound)
  })
})

describe('the list of checks', () => {
  it('begins with what disagrees, the latest year first', async () => {
    const { rows } = await listPage(asked('cols=verdict,year'))
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['disagrees']))
    const years = rows.map(({ year }) => Number(year))
    expect(years).toEqual([...years].sort((a, b) => b - a))
  })

  it('filters by rule, verdict, year and indicator, and counts them', async () => {
    const { rows, facets } = await listPage(
      asked('scope=pair&verdict=disagrees&year=2022&indicator=trade_turnover&rule=rival_claims'),
    )
    expect(rows.map(({ id }) => id).sort()).toEqual([
      'rival_claims.growth.trade_turnover.KAZ.KAZ-TJK.2022',
      'rival_claims.level.trade_turnover.KAZ.KAZ-TJK.2022',
      'rival_claims.level.trade_turnover.KAZ.KAZ-TJK.2022-01-01_2022-06-30',
    ])
    expect(facets.verdict).toContainEqual({ value: 'disagrees', count: 3 })
  })

  it('finds the checks of a claim by its id, and goes into a file with the claims used', async () => {
    const file = (await csvOf(asked('q=T0165&cols=id,claim_ids'))).split('\r\n')
    expect(file).toContain('parts_and_total.T0165,"T0165;T0061;T0063"')
  })
})
