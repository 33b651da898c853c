import { FormatLimit } from '../errors'

const MAX_ROWS = 1_048_576
const MAX_CHARACTERS = 32_767
const instead: readonly string[] = ['csv', 'json', 'ndjson', 'zip']

/** @throws FormatLimit when there are more rows than a sheet with a header holds */
export function checkRowCount(rowCount: number): void {
  if (rowCount >= MAX_ROWS) throw new FormatLimit('xlsx', 'rows', rowCount, MAX_ROWS - 1, instead)
}

/** A text of so many bytes of UTF-8 has no more letters than a cell may have. */
export const SURELY_FITS = MAX_CHARACTERS

/** @throws FormatLimit when one of the texts is longer than a cell may be */
export function checkLengths(cells: Iterable<unknown>): void {
  for (const cell of cells) if (typeof cell === 'string') checkLength(cell)
}

/** @throws FormatLimit when a text is longer than a cell may be */
export function checkLength({ length }: string): void {
  if (length > MAX_CHARACTERS)
    throw new FormatLimit('xlsx', 'characters in a cell', length, MAX_CHARACTERS, instead)
}
