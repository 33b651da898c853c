import { type SQL, sql } from 'drizzle-orm'
import { type Field, fieldsFor } from '../../catalog/field'
import { NOT_STATED, type Query, type Range } from '../../catalog/query/query'
import { afterDate } from '../../catalog/query/range'
import type { View } from '../../catalog/views'
import { fold } from '../../fold'
import { type Context, ends, expression, manyRows, own } from './expression'

/**
 * The one `where` of a view: its pair, what the page fixes, text search, facets and ranges. Table, charts,
 * facet counts and every download use it.
 * @param without a field whose own filter is left out, so that its facet shows what else could be chosen
 */
export function where(context: Context, view: View, query: Query, without?: string): SQL {
  const fields = new Map(fieldsFor(view.collection, context.pair).map((f) => [f.name, f]))
  const parts: SQL[] = [...withinPair(context)]
  for (const word of fold(query.q).split(' ').filter(Boolean))
    parts.push(context.dialect.contains(own('search'), word))
  for (const [name, values] of Object.entries({ ...query.facets, ...view.fixed })) {
    const field = fields.get(name)
    if (field && name !== without) parts.push(isOneOf(context, field, values))
  }
  for (const [name, range] of Object.entries(query.ranges)) {
    const field = fields.get(name)
    if (field && name !== without) parts.push(isWithin(expression(context, field), range))
  }
  return sql.join(parts, sql` and `)
}

function* withinPair({ collection, pair }: Context): Iterable<SQL> {
  const side = (code: string) =>
    sql`exists (select 1 from agreement_parties p where p.agreement_id = t.id and p.country_id = ${code.toUpperCase()})`
  if (collection.within === 'parties') yield sql`${side(pair.a)} and ${side(pair.b)}`
  else if (collection.within === 'country') yield sql`t.country_id in ${ends(pair)}`
  else if (collection.within === 'ends')
    yield sql`(t.from_id in ${ends(pair)} or t.to_id in ${ends(pair)} or t.reporter_id in ${ends(pair)})`
  else yield sql`1 = 1`
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
  if (field.via?.kind === 'many') {
    const { from, value } = manyRows(context, field)
    if (stated.length > 0) options.push(sql`exists (select 1 from ${from} and ${value} in ${list})`)
    if (values.includes(NOT_STATED)) options.push(sql`not exists (select 1 from ${from})`)
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
