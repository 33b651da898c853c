import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { addDays } from '../../catalog/days'
import type { Field, Via } from '../../catalog/field'
import { type CollectionName, subjectOf } from '../../catalog/names'
import type { Pair } from '../../catalog/pair'
import { type Schema, schema } from '../../schema/schema'
import type { Context } from './context'

const name = sql.identifier

/** A column of the collection's own table, which every list statement calls `t`. */
export const own = (column: string): SQL => sql`t.${name(column)}`

/** The rows that hold a field's many values, of all records: `j` is the joining table, `owner` the record's id. */
export function manyValues(context: Context, via: Many): { table: SQL; owner: SQL; value: SQL; only: SQL } {
  const side = via.side ? sql` and j.country_id = ${context.pair[via.side]}` : sql``
  const direct = via.lineage && !context.lineage ? sql` and j.direct = 1` : sql``
  return {
    table: sql`${name(via.table)} j`,
    owner: sql`j.${name(via.owner)}`,
    value: sql`j.${name(via.value)}`,
    only: sql`${side}${direct}`,
  }
}

export type Many = Extract<Via, { kind: 'many' }>
type Count = Extract<Via, { kind: 'count' }>

/** The many values that a field has of the record at hand, with their stated order. */
export function ownValues(context: Context, via: Many): { value: SQL; from: SQL; order: SQL } {
  const { table, owner, value, only } = manyValues(context, via)
  const from = sql`${table} where ${owner} = t.id and ${value} is not null${only}`
  return { value, from, order: hasPosition(via.table) ? sql`j.position` : value }
}

/** The SQL value of a field for the record at hand; many values come joined by `;` in their stated order. */
export function expression(context: Context, field: Field): SQL {
  const { dialect, pair } = context
  const via = field.via
  if (!via) return own(field.name)
  switch (via.kind) {
    case 'name':
      return named(context)
    case 'year':
      return sql`substr(${own(via.column)}, 1, 4)`
    case 'count':
      return counted(context, via)
    case 'many': {
      const { value, from, order } = ownValues(context, via)
      return dialect.joinText(value, from, order, ';')
    }
    case 'status':
      return statusColumn(context, via.column)
    case 'term':
      return termExpression(context)
    case 'as_of':
      return sql`${context.asOf}`
    case 'interval':
      return sql`${own(via.from)} || '/' || ${own(via.to)}`
    case 'scope':
      return sql`(select case r.own when 1 then 'pair' else 'context' end ${inPair(pair, context.collection.name, sql`t`)})`
  }
}

/** What a list is ordered by: a name by its place in its language's alphabet, anything else by its value. */
export const orderExpression = (context: Context, field: Field): SQL =>
  field.via?.kind === 'name' ? placeInAlphabet(context) : expression(context, field)

/** The entry of a record, called `record`, among those of a pair. */
const inPair = (pair: Pair, collection: CollectionName, record: SQL): SQL =>
  sql`from pair_records r where r.pair_id = ${pair.id} and r.collection = ${collection} and r.ordinal = ${record}.ordinal`

/** How many records of the pair point to the record at hand. */
function counted({ pair }: Context, { collection, owner, through }: Count): SQL {
  const from = through
    ? sql`${name(through.table)} j join ${name(collection)} c on c.id = j.${name(through.record)}`
    : sql`${name(collection)} c`
  const points = sql`${sql.raw(through ? 'j' : 'c')}.${name(owner)} = t.id`
  return sql`(select count(*) from ${from} where ${points} and exists (select 1 ${inPair(pair, collection, sql`c`)}))`
}

// The catalogue names tables of the schema; a test asks each.
const hasPosition = (table: string) => 'position' in getTableColumns(schema[table as keyof Schema])

function named({ collection, language }: Context): SQL {
  const subject = subjectOf(collection.name)
  const one = (code: string) =>
    sql`(select n.text from names n where n.subject = ${subject} and n.subject_id = t.id and n.language = ${code})`
  return language === 'en' ? one('en') : sql`coalesce(${one(language)}, ${one('en')})`
}

function placeInAlphabet({ collection, language }: Context): SQL {
  const subject = subjectOf(collection.name)
  const place = (code: string) =>
    sql`(select o.place from name_order o where o.subject = ${subject} and o.language = ${code} and o.subject_id = t.id)`
  return language === 'en' ? place('en') : sql`coalesce(${place(language)}, ${place('en')})`
}

/** A column of the status that holds on the date in question. */
function statusColumn({ asOf }: Context, column: string): SQL {
  return sql`(select s.${name(column)} from agreement_statuses s
    where s.agreement_id = t.id and s.from_on <= ${asOf} and s.to_on >= ${asOf})`
}

/** How near the end of a term is: what binds or will bind by its last day, what has ended by how it ended. */
function termExpression(context: Context): SQL {
  const within = (days: number) =>
    sql`when t.ends_on <= ${addDays(context.asOf, days)} then ${`within_${days}`}`
  const running = sql`${within(90)} ${within(180)} ${within(365)} when t.ends_on is not null then 'later'`
  return sql`case ${statusColumn(context, 'status')}
    when 'lapsed' then 'lapsed' when 'replaced' then 'ended' when 'terminated' then 'ended'
    when 'in_force' then case ${running} else 'open_ended' end
    when 'signed' then case ${running} end end`
}
