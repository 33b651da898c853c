import { type SQL, sql } from 'drizzle-orm'
import { type Field, fieldsFor } from '../../catalog/field'
import { NOT_STATED, type Query, type Range } from '../../catalog/query/query'
import { afterDate } from '../../catalog/query/range'
import type { View } from '../../catalog/views'
import type { Context } from './context'
import { expression, manyValues } from './expression'

/** The records of a pair and a collection: `t`, and what `r` of `pair_records` says of them. Goes with `where`. */
export const records = ({ collection }: Pick<Context, 'collection'>): SQL =>
  sql`pair_records r join ${sql.identifier(collection.name)} t on t.ordinal = r.ordinal`

/**
 * The one `where` of a view over its `records`: its pair, what the page fixes, text search, facets and ranges. Table,
 * charts and every download use it; facet counts use its parts.
 */
export const where = (context: Context, view: View, query: Query): SQL =>
  sql.join([always(context, view), ...conditions(context, view, query).values()], sql` and `)

/** What holds for every row of a view: its pair and what the page fixes. */
export function always(context: Context, view: View): SQL {
  const fields = fieldsFor(view.collection, context.pair)
  const fixed = fields.flatMap((f) => {
    const values = view.fixed[f.name]
    return values ? [isOneOf(context, f, values)] : []
  })
  return sql.join([within(context), ...fixed], sql` and `)
}

/** What holds for every record of a pair and a collection. */
export const within = ({ collection, pair }: Context): SQL =>
  sql`r.pair_id = ${pair.id} and r.collection = ${collection.name}`

/** What a query asks for beyond that: one condition a field, and one for the text search under `q`. */
export function conditions(context: Context, view: View, query: Query): ReadonlyMap<string, SQL> {
  const parts = new Map<string, SQL>()
  if (query.q !== '') parts.set('q', context.dialect.matches(context.collection.name, query.q, 'folded'))
  for (const field of fieldsFor(view.collection, context.pair)) {
    const values = query.facets[field.name]
    const range = query.ranges[field.name]
    if (values) parts.set(field.name, isOneOf(context, field, values))
    else if (range) parts.set(field.name, isWithin(expression(context, field), range))
  }
  return parts
}

function isOneOf(context: Context, field: Field, values: readonly string[]): SQL {
  const stated = values
    .filter((v) => v !== NOT_STATED)
    .map((v) => (field.type === 'bool' ? (v === 'yes' ? 1 : 0) : v))
  const list = sql`(${sql.join(
    stated.map((v) => sql`${v}`),
    sql`, `,
  )})`
  const options: SQL[] = []
  const via = field.matches ?? field.via
  if (via?.kind === 'many') {
    const { table, owner, value, only } = manyValues(context, via)
    // By the values first: few records hold a chosen value, many hold any.
    if (stated.length > 0)
      options.push(sql`t.id in (select ${owner} from ${table} where ${value} in ${list}${only})`)
    if (values.includes(NOT_STATED))
      options.push(sql`not exists (select 1 from ${table} where ${owner} = t.id${only})`)
  } else {
    const value = expression(context, field)
    if (stated.length > 0) options.push(sql`${value} in ${list}`)
    if (values.includes(NOT_STATED)) options.push(sql`${value} is null`)
  }
  return sql`(${sql.join(options, sql` or `)})`
}

/** A date known only by its year or month is inside when it may be: `2023` is within `2023-05..`. */
function isWithin(value: SQL, { from, to }: Range): SQL {
  const parts: SQL[] = []
  if (from) {
    const coarser = [from.slice(0, 4), from.slice(0, 7)].filter((prefix) => prefix.length < from.length)
    const mayBe = coarser.map((prefix) => sql` or ${value} = ${prefix}`)
    parts.push(sql`(${value} >= ${from}${sql.join(mayBe)})`)
  }
  if (to) parts.push(sql`${value} < ${afterDate(to)}`)
  return sql.join(parts, sql` and `)
}
