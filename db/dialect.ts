import { type SQL, sql } from 'drizzle-orm'

/** What differs between database engines. Queries call these words and never ask which engine it is. */
export interface Dialect {
  readonly name: 'sqlite'
  /** True where `column` contains `text` literally: `%`, `_` and `\` in it are ordinary characters. */
  contains(column: SQL, text: string): SQL
  /** The values of a one-column `rows` subquery joined by `separator` in the subquery's order; NULL when none. */
  joinText(rows: SQL, separator: string): SQL<string | null>
}

export const sqlite: Dialect = {
  name: 'sqlite',
  contains: (column, text) => sql`instr(${column}, ${text}) > 0`,
  joinText: (rows, separator) =>
    sql<string | null>`(select group_concat(v, ${separator}) from (select * from ${rows}) as t(v))`,
}
