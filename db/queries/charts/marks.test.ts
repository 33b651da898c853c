import { sql } from 'drizzle-orm'
import { beforeAll, expect, inject, test } from 'vitest'
import { parseQuery } from '../../catalog/query/parse'
import { views } from '../../catalog/views'
import type { Scope } from '../../scope'
import { number } from '../../store/shape'
import { openReader } from '../../store/store'
import { markKind, marksOf } from './marks'

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

test('visits are marked unless the address says otherwise', () => {
  expect(markKind(request())).toBe('visits')
  expect(markKind(request('marks=signings'))).toBe('signings')
  expect(markKind(request('marks=none'))).toBeUndefined()
})

test('what is only planned is no mark; a session known by its year keeps that precision', async () => {
  const sessions = await marksOf(request(), 'sessions')
  expect(sessions.map(({ starts_on }) => starts_on)).toEqual([
    '2006-04',
    '2011',
    '2012-10-29',
    '2023-05-02',
    '2025-08-08',
  ])
})

test('signings are counted by date over all agreements of the pair', async () => {
  const signings = await marksOf(request(), 'signings')
  // Every agreement of the register has a party on both sides.
  const [dated] = await scope.reader.rows(
    sql`select count(*) as n from agreements where signed_on is not null`,
    { n: number },
  )
  expect(signings.reduce((sum, { signed }) => sum + signed, 0)).toBe(dated?.n)
  expect(signings.find(({ starts_on }) => starts_on === '2023-05-04')?.signed).toBeGreaterThanOrEqual(9)
})
