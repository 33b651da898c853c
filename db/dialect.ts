import { type SQL, sql } from 'drizzle-orm'

/** What differs between database engines. Queries call these words and never ask which engine it is. */
export interface Dialect {
  readonly name: 'sqlite'
  /** True where `column` contains `text` literally: `%`, `_` and `\` in it are ordinary characters. */
  contains(column: SQL, text: string): SQL
  /** The values of `from` joined by `separator` in the order of `order`; NULL when there is none. */
  joinText(value: SQL, from: SQL, order: SQL, separator: string): SQL<string | null>
}

export const sqlite: Dialect = {
  name: 'sqlite',
  contains: (column, text) => sql`instr(${column}, ${text}) > 0`,
  joinText: (value, from, order, separator) =>
    sql<string | null>`(select group_concat(${value}, ${separator} order by ${order}) from ${from})`,
}
