import { type SQL, sql } from 'drizzle-orm'
import { matches } from '../search/fts5'
import type { Tier } from '../search/typed'
import type { LineWriter } from './lines'
import { lines } from './lines.sqlite'

/** What differs between database engines. Queries call these words and never ask which engine it is. */
export interface Dialect {
  readonly name: 'sqlite'
  /**
   * True of the rows of `table`, which the statement calls `t`, where every typed word of `text` begins a word of the
   * record, in any order; words that are joined as in `219-VI` stand together. Spelling is compared as typed
   * (`exact`) or without regard to variants and the Arabic article (`folded`), which finds all that `exact` does. A
   * word without letters or digits is looked for as it stands. True of every row where nothing was typed.
   */
  matches(table: string, text: string, tier: Tier): SQL
  /** The values of `from` joined by `separator` in the order of `order`; NULL when there is none. */
  joinText(value: SQL, from: SQL, order: SQL, separator: string): SQL<string | null>
  readonly lines: LineWriter
}

export const sqlite: Dialect = {
  name: 'sqlite',
  matches,
  joinText: (value, from, order, separator) =>
    sql<string | null>`(select group_concat(${value}, ${separator} order by ${order}) from ${from})`,
  lines,
}
