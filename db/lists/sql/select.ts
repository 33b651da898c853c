import { type SQL, sql } from 'drizzle-orm'
import { fieldsFor } from '../../catalog/field'
import { RELEVANCE, type SortKey } from '../../catalog/query/query'
import type { ListRequest } from '../engine'
import type { Context } from './context'
import { expression, orderExpression, own } from './expression'
import { records } from './where'

/**
 * The chosen columns of the view's records, without a condition.
 * @param extra further fields or columns, by name
 */
export function selectRows(context: Context, request: ListRequest, ...extra: string[]): SQL {
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
  context.dialect.matches(context.collection.name, q, 'exact')
