import { type SQL, sql } from 'drizzle-orm'
import { type Field, fieldsFor, type Pair } from '../../catalog/field'
import type { Query } from '../../catalog/query/query'
import type { View } from '../../catalog/views'
import type { Cells, Reader } from '../../store'
import { type Context, expression, orderExpression } from './expression'
import { where } from './where'

/** A view of a pair with names in a language. */
export interface ListRequest {
  readonly view: View
  readonly pair: Pair
  readonly query: Query
  readonly language: string
}

/** The context of a request on a store. */
export const contextOf = (reader: Reader, { view, pair, language }: ListRequest): Context => ({
  collection: view.collection,
  pair,
  language,
  dialect: reader.dialect,
})

/** The chosen columns as fields, in the chosen order. */
export function chosenFields({ view, pair, query }: ListRequest): readonly Field[] {
  const fields = new Map(fieldsFor(view.collection, pair).map((f) => [f.name, f]))
  return query.columns.flatMap((name) => fields.get(name) ?? [])
}

/** One page of rows: each has `id` and the chosen columns, many values joined by `;`. */
export async function listRows(reader: Reader, request: ListRequest): Promise<Cells[]> {
  const { page, size } = request.query
  const needs = chosenFields(request).flatMap((f) => f.needs ?? [])
  return reader.rows(
    sql`${select(reader, request, 'id', ...needs)} limit ${size} offset ${(page - 1) * size}`,
  )
}

/** Every row of the view, page size apart, one at a time. */
export function streamRows(reader: Reader, request: ListRequest): Iterable<Cells> {
  return reader.stream(select(reader, request))
}

/** How many rows the view has. */
export async function countRows(reader: Reader, request: ListRequest): Promise<number> {
  const context = contextOf(reader, request)
  const condition = where(context, request.view, request.query)
  const [row] = await reader.rows(
    sql`select count(*) as n from ${sql.identifier(context.collection.table)} t where ${condition}`,
  )
  return Number(row?.n ?? 0)
}

function select(reader: Reader, request: ListRequest, ...extra: string[]): SQL {
  const context = contextOf(reader, request)
  const columns = chosenFields(request).map(
    (f) => sql`${expression(context, f)} as ${sql.identifier(f.name)}`,
  )
  for (const name of new Set(extra))
    if (!request.query.columns.includes(name)) columns.push(sql`t.${sql.identifier(name)}`)
  const table = sql.identifier(context.collection.table)
  return sql`select ${sql.join(columns, sql`, `)} from ${table} t where ${where(context, request.view, request.query)} order by ${orderBy(context, request)}`
}

function orderBy(context: Context, { view, pair, query }: ListRequest): SQL {
  const fields = new Map(fieldsFor(view.collection, pair).map((f) => [f.name, f]))
  const keys = query.sort.flatMap(({ field, descending }) => {
    const found = fields.get(field)
    if (!found) return []
    // Engines disagree on where NULL sorts: what is not stated always comes last.
    return sql`${orderExpression(context, found)} ${sql.raw(descending ? 'desc' : 'asc')} nulls last`
  })
  return sql.join([...keys, sql`t.id`], sql`, `)
}
