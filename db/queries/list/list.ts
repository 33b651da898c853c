import { type SQL, sql } from 'drizzle-orm'
import { type Field, fieldsFor, type Pair } from '../../catalog/field'
import { type Query, RELEVANCE } from '../../catalog/query/query'
import type { View } from '../../catalog/views'
import type { Reader } from '../../store'
import { type Context, expression, orderExpression, own } from './expression'
import { where } from './where'

/** A view of a pair with names in a language, asked on a day (`YYYY-MM-DD`). */
export interface ListRequest {
  readonly view: View
  readonly pair: Pair
  readonly query: Query
  readonly language: string
  readonly today: string
}

/** The day that statuses and terms are asked about: the one chosen, else today. */
export const asOf = ({ query, today }: Pick<ListRequest, 'query' | 'today'>): string =>
  query.controls.as_of ?? today

/** The context of a request on a store. */
export const contextOf = (reader: Reader, request: ListRequest): Context => ({
  collection: request.view.collection,
  pair: request.pair,
  language: request.language,
  dialect: reader.dialect,
  asOf: asOf(request),
  lineage: request.query.controls.lineage !== 'off',
})

/** The chosen columns as fields, in the chosen order. */
export function chosenFields({ view, pair, query }: ListRequest): readonly Field[] {
  const fields = new Map(fieldsFor(view.collection, pair).map((f) => [f.name, f]))
  return query.columns.flatMap((name) => fields.get(name) ?? [])
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

/**
 * The chosen columns of the view's table `t`, without a condition.
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
  return sql`select ${sql.join(chosen, sql`, `)} from ${sql.identifier(context.collection.table)} t`
}

/** The order of a view; the id breaks ties. */
export function orderBy(context: Context, { view, pair, query }: ListRequest): SQL {
  const fields = new Map(fieldsFor(view.collection, pair).map((f) => [f.name, f]))
  const keys = query.sort.flatMap(({ field, descending }) => {
    if (field === RELEVANCE) return sql`${matchesExactly(context, query)} desc`
    const found = fields.get(field)
    if (!found) return []
    // Engines disagree on where NULL sorts: what is not stated always comes last.
    return sql`${orderExpression(context, found)} ${sql.raw(descending ? 'desc' : 'asc')} nulls last`
  })
  return sql.join([...keys, sql`t.id`], sql`, `)
}

/** True of what is spelt as it was typed. */
export const matchesExactly = (context: Context, { q }: Query): SQL =>
  context.dialect.matches(context.collection.table, q, 'exact')
