import type { DatasetProblem } from '../errors'
import { suggestion } from './cells'
import { lineBreaks, parseCsv } from './csv'
import { decode } from './decode'
import { digestOfTable } from './digest'
import { FileFault, unlessFaulty } from './file-fault'

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
  /** Of all that the file says; undefined when it could not be parsed at all. */
  readonly digest: string | undefined
}

/** Stands for the whole record or file where no single column is at fault. */
export const everyColumn = '*'

/**
 * Reads one CSV file (UTF-8, comma, LF or CRLF, a byte-order mark tolerated) and compares its header with
 * the `columns` it should have, of which `optional` ones may be missing. Never throws: what is wrong is among the problems.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
  optional: readonly string[] = [],
): CsvFile {
  const problem = (line: number, column: string, message: string) => ({ file, line, column, message })
  const unreadable = ({ line, column = everyColumn, message }: FileFault): CsvFile => ({
    ...{ header: [], records: [], digest: undefined },
    problems: [problem(line, column, message)],
  })
  return unlessFaulty(() => {
    const text = decode(bytes)
    requireCommas(text, columns)
    const table = parseCsv(text)
    const [header, ...rows] = table
    if (!header) throw new FileFault(`is empty: expected the header ${columns.join(',')}`)

    const problems = headerProblems(header, columns, optional).map(([column, message]) =>
      problem(1, column, message),
    )
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
    return { header, records, problems, digest: digestOfTable(table) }
  }, unreadable)
}

const separators = { semicolons: ';', tabs: '\t', 'vertical bars': '|' }

/** Looked at first: whoever reads other separators as commas finds quotation marks in strange places. */
function requireCommas(text: string, columns: readonly string[]): void {
  const [header = ''] = /^[^\r\n,]*(?=[\r\n]|$)/.exec(text) ?? []
  const named = (part: string) => columns.includes(part.replaceAll('"', '').trim())
  for (const [name, separator] of Object.entries(separators))
    if (header.split(separator).filter(named).length > 1)
      throw new FileFault(`its cells are separated by ${name}: expected commas`)
}

function headerProblems(
  header: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): [string, string][] {
  const missing = columns.filter((name) => !header.includes(name) && !optional.includes(name))
  const found: [string, string][] = missing.map((name) => [name, 'the column is missing'])
  header.forEach((name, i) => {
    if (name.trim() === '')
      found.push([everyColumn, `column ${i + 1} has no name: expected one of ${columns.join(', ')}`])
    else if (header.indexOf(name) !== i) found.push([name, 'the column stands twice'])
    else if (!columns.includes(name)) found.push([name, `unknown column${suggestion(name, columns)}`])
  })
  return found
}
