import { FormatLimit } from '../errors'

const MAX_ROWS = 1_048_576
const MAX_CHARACTERS = 32_767
const instead: readonly string[] = ['csv', 'json', 'ndjson', 'zip']

/** @throws FormatLimit when there are more rows than a sheet with a header holds */
export function checkRowCount(rowCount: number): void {
  if (rowCount >= MAX_ROWS) throw new FormatLimit('xlsx', 'rows', rowCount, MAX_ROWS - 1, instead)
}

/** @throws FormatLimit when a text is longer than a cell may be */
export function checkLength({ length }: string): void {
  if (length > MAX_CHARACTERS)
    throw new FormatLimit('xlsx', 'characters in a cell', length, MAX_CHARACTERS, instead)
}
