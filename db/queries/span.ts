import { sql } from 'drizzle-orm'
import type { Word } from '../catalog/vocabulary'
import type { ListRequest } from '../lists/engine'
import { contextOf } from '../lists/sql/context'
import { records, where } from '../lists/sql/where'
import { maybe, text, word } from '../store/shape'

/** The first and the last date of a list, at their own precision. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** The time that the rows of a list are of; undefined where none is dated. */
export async function timeSpan(request: ListRequest): Promise<Span | undefined> {
  const [from, to] = request.view.collection.dates
  const context = contextOf(request)
  const [first, last] = [sql.identifier(from), sql.identifier(to)]
  const [row] = await request.scope.reader.rows(
    sql`select min(t.${first}) as first, max(coalesce(t.${last}, t.${first})) as last
      from ${records(context)} where ${where(context, request.view, request.query)}`,
    { first: maybe(text), last: maybe(text) },
  )
  return row?.first && row.last ? { from: row.first, to: row.last } : undefined
}

/** Something that the claims of a list measure, and in which unit. */
export interface Measured {
  readonly indicator: Word<'indicator'>
  readonly unit: Word<'unit'>
}

/** What the claims of a list measure: every indicator with each of its units. */
export async function measuredIn(request: ListRequest): Promise<readonly Measured[]> {
  const { fields } = request.view.collection
  if (!['indicator', 'unit'].every((name) => fields.some((field) => field.name === name))) return []
  const context = contextOf(request)
  const condition = where(context, request.view, request.query)
  return request.scope.reader.rows(
    sql`select distinct t.indicator, t.unit from ${records(context)} where ${condition} order by t.indicator, t.unit`,
    { indicator: word('indicator'), unit: word('unit') },
  )
}
