import { CsvError, parse } from 'csv-parse/sync'
import { FileFault } from './file-fault'

/** The records of a table as text, its header first. */
export type Table = readonly (readonly string[])[]

const options = { relax_column_count: true, record_delimiter: ['\r\n', '\n'] }

/**
 * Reads CSV (commas, LF or CRLF, RFC 4180 quoting). Where the lines end in CRLF, so do the lines within its cells: they
 * are read as the same file with LF.
 * @throws FileFault where the file is no CSV
 */
export function parseCsv(text: string): Table {
  const lineEnd = text.indexOf('\n')
  if (lineEnd < 0 && text.includes('\r')) throw new FileFault('ends its lines in CR: expected LF or CRLF')
  try {
    const table: string[][] = parse(text, options)
    return text[lineEnd - 1] === '\r' ? table.map((row) => row.map(withLineFeeds)) : table
  } catch (error) {
    throw error instanceof CsvError ? explained(error, text) : error
  }
}

const withLineFeeds = (cell: string) => (cell.includes('\r') ? cell.replaceAll('\r\n', '\n') : cell)

/** The line breaks within the cells of a record. */
export const lineBreaks = (cells: readonly string[]) =>
  cells.reduce((n, cell) => n + cell.split('\n').length - 1, 0)

const words: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands within a cell: expected the whole cell in quotation marks, and the one within it doubled',
  CSV_INVALID_CLOSING_QUOTE:
    'a quotation mark is followed by more of its cell: expected a comma, or the mark doubled where it belongs to the text',
}

/** What the parser says in our words, at the line on which the record begins that it could not read. */
function explained(error: CsvError, text: string): FileFault {
  const read = Number(error.records)
  const before: string[][] = read > 0 ? parse(text, { ...options, to: read }) : []
  const line = before.reduce((n, record) => n + 1 + lineBreaks(record), 1)
  return new FileFault(words[error.code] ?? 'is no CSV', line, before[0]?.[Number(error.index)])
}
