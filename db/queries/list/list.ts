import { type SQL, sql } from 'drizzle-orm'
import { type Field, fieldsFor } from '../../catalog/field'
import { type Query, RELEVANCE, type SortKey } from '../../catalog/query/query'
import type { View } from '../../catalog/views'
import type { Scope } from '../../scope'
import { type Context, expression, orderExpression, own } from './expression'
import { records, where } from './where'

/** A view of a scope with names in a language, asked on a day (`YYYY-MM-DD`). */
export interface ListRequest {
  readonly scope: Scope
  readonly view: View
  readonly query: Query
  readonly language: string
  readonly today: string
}

/** The day that statuses and terms are asked about: the one chosen, else today. */
export const asOf = ({ query, today }: Pick<ListRequest, 'query' | 'today'>): string =>
  query.controls.as_of ?? today

/** The context of a request. */
export const contextOf = (request: ListRequest): Context => ({
  collection: request.view.collection,
  pair: request.scope.pair,
  language: request.language,
  dialect: request.scope.reader.dialect,
  asOf: asOf(request),
  lineage: request.query.controls.lineage !== 'off',
})

/** The chosen columns as fields, in the chosen order. */
export function chosenFields({ view, scope, query }: ListRequest): readonly Field[] {
  const fields = new Map(fieldsFor(view.collection, scope.pair).map((f) => [f.name, f]))
  return query.columns.flatMap((name) => fields.get(name) ?? [])
}

/** How many rows the view has. */
export async function countRows(request: ListRequest): Promise<number> {
  const context = contextOf(request)
  const condition = where(context, request.view, request.query)
  const [row] = await request.scope.reader.rows(
    sql`select count(*) as n from ${records(context)} where ${condition}`,
  )
  return Number(row?.n ?? 0)
}

/**
 * The chosen columns of the view's records, without a condition.
 * @param extra further fields or columns, by name
 */
export function select(context: Context, request: ListRequest, ...extra: string[]): SQL {
  const { columns } = request.query
  const fields = new Map(fieldsFor(context.collection, context.pair).map((f) => [f.name, f]))
  const chosen = [...new Set([...columns, ...extra])].flatMap((name) => {
    const field = fields.get(name)
    if (!field && columns.includes(name)) return []
    return sql`${field ? expression(context, field) : own(name)} as ${sql.identifier(name)}`
  })
  return sql`select ${sql.join(chosen, sql`, `)} from ${records(context)}`
}

/** The order of a view; the id breaks ties. */
export function orderBy(context: Context, { query }: ListRequest): SQL {
  return orderOf(context, query.sort, query.q)
}

/**
 * The order of sort keys; the id breaks ties.
 * @param q the text that is searched for, where relevance is among them
 */
export function orderOf(context: Context, sort: readonly SortKey[], q = ''): SQL {
  const fields = new Map(fieldsFor(context.collection, context.pair).map((f) => [f.name, f]))
  const keys = sort.flatMap(({ field, descending }) => {
    if (field === RELEVANCE) return sql`${matchesExactly(context, q)} desc`
    const found = fields.get(field)
    // Engines disagree on where NULL sorts: what is not stated always comes last.
    return found
      ? sql`${orderExpression(context, found)} ${sql.raw(descending ? 'desc' : 'asc')} nulls last`
      : []
  })
  return sql.join([...keys, sql`t.id`], sql`, `)
}

/** True of what is spelt as it was typed. */
export const matchesExactly = (context: Context, q: string): SQL =>
  context.dialect.matches(context.collection.table, q, 'exact')
