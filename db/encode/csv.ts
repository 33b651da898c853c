import { stringify } from 'csv-stringify/sync'
import { formula, formulaInside } from './formula'

/** A cell of a file before it is written: text, an ASCII number, or nothing. */
export type Cell = string | number | null

/**
 * Puts an apostrophe before text that a spreadsheet would run, also where one that takes semicolons between cells would begin
 * another in the middle; numbers are never touched.
 */
export function guardCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const inside = cell.replace(formulaInside, "$&'")
  return formula.test(inside) ? `'${inside}` : inside
}

export interface CsvOptions {
  /** Writes a byte-order mark first, for Excel. */
  readonly bom?: boolean
  /** False leaves text cells as they are, for programs. */
  readonly guard?: boolean
}

const BATCH = 500

/** What tells Excel that a file is UTF-8. */
export const BOM = '\uFEFF'

// The library by itself quotes only the pair of both breaks.
const lines = (batch: readonly (readonly Cell[])[]) =>
  stringify([...batch], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })

/** The first line of a CSV file. */
export const headerLine = (header: readonly string[]): string => lines([header])

/**
 * Rows as CSV text, batch by batch: RFC 4180, CRLF, one header row of field names, ASCII numbers, empty for
 * missing.
 */
export function* writeCsv(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { bom = false, guard = true }: CsvOptions = {},
): Iterable<string> {
  yield (bom ? BOM : '') + headerLine(header)
  let batch: (readonly Cell[])[] = []
  for (const row of rows) {
    batch.push(guard ? row.map(guardCell) : row)
    if (batch.length < BATCH) continue
    yield lines(batch)
    batch = []
  }
  if (batch.length > 0) yield lines(batch)
}
