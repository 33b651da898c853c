import type { SQL } from 'drizzle-orm'

/** What a cell of a file holds: a code is text that no format has to quote (an id, a word, a date). */
export type CellKind = 'code' | 'text' | 'number' | 'bool' | 'codes' | 'texts'

/** One column of a file, over the record that a statement calls `t`. */
export interface CellOf {
  readonly name: string
  readonly kind: CellKind
  /** The value of a kind that has one. */
  readonly value: SQL
  /** Where the values of `codes` and `texts` come from and in which order; `value` is then one of them. */
  readonly many?: {
    readonly from: SQL
    readonly order: SQL
    /** What the values are called: a second column of `texts`, right after this one. */
    readonly names?: { readonly name: string; readonly value: SQL }
  }
}

/** How an engine writes records as lines, so that hardly any text passes through JavaScript. */
export interface LineWriter {
  /**
   * A record as a line of RFC 4180 CSV with its CRLF: text is quoted, nothing is an empty field, numbers are ASCII. `guard` puts an apostrophe before text that a spreadsheet would run.
   */
  csvLine(cells: readonly CellOf[], guard: boolean): SQL
  /** A record as a JSON object and the text that `end`s it: many values as an array, nothing as null. */
  jsonLine(cells: readonly CellOf[], end: string): SQL
  /** A record's cells, apart: many values joined as in CSV. */
  plainCells(cells: readonly CellOf[]): SQL
  /** The most bytes that a cell of many values has in any of the records: an aggregate, 0 where there is none. */
  widest(cells: readonly CellOf[]): SQL
  /**
   * The records of `table` (`t`) whose ordinals a JSON array lists, in its order.
   * @param line what is written of each
   * @returns a statement over the placeholder `ordinals`: all lines as one blob, and the bytes of each joined by commas
   */
  joinedLines(line: SQL, table: string): SQL
  /** The same records as rows of `cells`. */
  listed(cells: SQL, table: string): SQL
}
