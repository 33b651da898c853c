import { CsvError, parse } from 'csv-parse/sync'
import type { DatasetProblem } from '../errors'
import { suggestion } from './cells'

/** One record: its cells by column, and the line of the file it begins on. */
export interface CsvRecord {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
  /** False when the record has more or fewer cells than the header. */
  readonly complete: boolean
}

export interface CsvFile {
  readonly header: readonly string[]
  readonly records: readonly CsvRecord[]
  readonly problems: readonly DatasetProblem[]
  /** False when the file could not be parsed at all. */
  readonly readable: boolean
}

/** Stands for the whole record or file where no single column is at fault. */
export const everyColumn = '*'

/**
 * Reads one CSV file (UTF-8, comma, LF or CRLF, a byte-order mark tolerated) and compares its header with
 * the `columns` it should have. Never throws: what is wrong is among the problems.
 */
export function readCsv(file: string, bytes: Uint8Array, columns: readonly string[]): CsvFile {
  const problem = (line: number, column: string, message: string) => ({ file, line, column, message })
  const unreadable = (line: number, message: string): CsvFile => ({
    header: [],
    records: [],
    problems: [problem(line, everyColumn, message)],
    readable: false,
  })

  let table: string[][]
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    table = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] })
  } catch (error) {
    if (error instanceof CsvError)
      return unreadable(Number(error.lines), `cannot be parsed: ${error.message}`)
    if (error instanceof TypeError) return unreadable(1, 'is not UTF-8: expected UTF-8 throughout')
    throw error
  }
  const [header, ...rows] = table
  if (!header) return unreadable(1, `is empty: expected the header ${columns.join(',')}`)

  const problems = headerProblems(header, columns).map(([column, message]) => problem(1, column, message))
  let line = 1 + lineBreaks(header)
  const records = rows.map((cells) => {
    const start = line + 1
    line = start + lineBreaks(cells)
    const complete = cells.length === header.length
    if (!complete) {
      const message = `the record has ${cells.length} cells: expected ${header.length}`
      problems.push(problem(start, everyColumn, message))
    }
    const named = header.map((name, i): [string, string] => [name, cells[i] ?? ''])
    return { line: start, cells: new Map(named), complete }
  })
  return { header, records, problems, readable: true }
}

const lineBreaks = (cells: readonly string[]) => cells.reduce((n, cell) => n + cell.split('\n').length - 1, 0)

function headerProblems(header: readonly string[], columns: readonly string[]): [string, string][] {
  const missing = columns.filter((name) => !header.includes(name))
  const found: [string, string][] = missing.map((name) => [name, 'the column is missing'])
  header.forEach((name, i) => {
    if (header.indexOf(name) !== i) found.push([name, 'the column stands twice'])
    else if (!columns.includes(name)) found.push([name, `unknown column${suggestion(name, columns)}`])
  })
  return found
}
