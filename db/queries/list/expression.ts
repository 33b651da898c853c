import { type SQL, sql } from 'drizzle-orm'
import type { Collection, Field, Pair } from '../../catalog/field'
import type { Dialect } from '../../dialect'

/** What a list is asked for: one collection, one pair, names in one language. */
export interface Context {
  readonly collection: Collection
  readonly pair: Pair
  readonly language: string
  readonly dialect: Dialect
}

const name = sql.identifier
const upper = (code: string) => code.toUpperCase()

/** A column of the collection's own table, which every list statement calls `t`. */
export const own = (column: string): SQL => sql`t.${name(column)}`

/** Rows of a many-valued field for the record at hand: `j` is the joining table. */
export function manyRows(context: Context, field: Field): { from: SQL; value: SQL } {
  const via = field.via
  if (via?.kind !== 'many') throw new Error(`${field.name} is not many-valued`)
  const side = via.side && sql` and j.country_id = ${upper(context.pair[via.side])}`
  return {
    from: sql`${name(via.table)} j where j.${name(via.owner)} = t.id${side ?? sql``}`,
    value: sql`j.${name(via.value)}`,
  }
}

/** The SQL value of a field for the record at hand; many values come joined by `;` in their stated order. */
export function expression(context: Context, field: Field): SQL {
  const { collection, dialect, language, pair } = context
  const via = field.via
  if (!via) return own(field.name)
  switch (via.kind) {
    case 'name':
      return named(sql`text`, collection, language)
    case 'year':
      return sql`substr(${own(via.column)}, 1, 4)`
    case 'count':
      return sql`(select count(*) from ${name(via.table)} j where j.${name(via.owner)} = t.id)`
    case 'many': {
      const { from, value } = manyRows(context, field)
      return dialect.joinText(value, from, hasPosition(via.table) ? sql`j.position` : value, ';')
    }
    case 'interval':
      return sql`${own(via.from)} || '/' || ${own(via.to)}`
    case 'scope':
      return sql`case when t.from_id in ${ends(pair)} and t.to_id in ${ends(pair)} and t.from_id <> t.to_id then 'pair' else 'context' end`
  }
}

/** What a list is ordered by: a name by its place in its language's alphabet, anything else by its value. */
export const orderExpression = (context: Context, field: Field): SQL =>
  field.via?.kind === 'name'
    ? named(sql`collation`, context.collection, context.language)
    : expression(context, field)

/** The pair's countries as an SQL list. */
export const ends = (pair: Pair): SQL => sql`(${upper(pair.a)}, ${upper(pair.b)})`

const hasPosition = (table: string) => table !== 'institution_links'

function named(column: SQL, { subject }: Collection, language: string): SQL {
  const one = (code: string) =>
    sql`(select n.${column} from names n where n.subject = ${subject} and n.subject_id = t.id and n.language = ${code})`
  return language === 'en' ? one('en') : sql`coalesce(${one(language)}, ${one('en')})`
}
