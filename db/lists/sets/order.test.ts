import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, inject, test } from 'vitest'
import { isSortable } from '../../catalog/field'
import { emptyQuery, openFields } from '../../catalog/query/query'
import { type View, views } from '../../catalog/views'
import type { Scope } from '../../scope'
import { number } from '../../store/shape'
import { openReader } from '../../store/store'
import type { ListRequest } from '../engine'
import { contextOf } from '../sql/context'
import { orderBy } from '../sql/select'
import { records, where } from '../sql/where'
import { rowsOf } from './rows'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

/** What the engine makes of the same view as one statement. */
async function byEngine(request: ListRequest): Promise<number[]> {
  const context = contextOf(request)
  const found = await scope.reader.rows(
    sql`select t.ordinal from ${records(context)}
      where ${where(context, request.view, request.query)} order by ${orderBy(context, request)}`,
    { ordinal: number },
  )
  return found.map(({ ordinal }) => ordinal)
}

test.each(Object.values(views) as View[])('$name: rows stand as the engine would sort them', async (view) => {
  const keys = openFields(view, pair)
    .filter(isSortable)
    .flatMap(({ name }) => [
      { field: name, descending: false },
      { field: name, descending: true },
    ])
  const check = async (sort: readonly (typeof keys)[number][], language: string) => {
    const query = { ...emptyQuery(view, pair), sort: [...sort] }
    const request = { scope, view, query, language, today: '2026-11-27' }
    const rows = await rowsOf(request)
    const expected = await byEngine(request)
    expect(rows.count).toBe(expected.length)
    expect([...(await rows.inOrder()).ordinals(0, rows.count)], JSON.stringify(sort)).toEqual(expected)
  }
  for (const key of keys) await check([key], 'en')
  const several = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3, selector: ({ field }) => field })
  await fc.assert(fc.asyncProperty(several, fc.constantFrom('en', 'ar'), check), {
    seed: 20230504,
    numRuns: 25,
  })
})
