import type { Cell } from './csv'
import type { SheetColumn } from './xlsx-workbook'

/** A small table that is whole in memory: what a chart draws. */
export interface FileTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const objectOf = ({ header }: FileTable, row: readonly Cell[]) =>
  JSON.stringify(Object.fromEntries(header.map((name, i) => [name, row[i] ?? null])))

/** A table as newline-delimited JSON: one object a row. */
export const tableNdjson = (table: FileTable): string[] =>
  table.rows.map((row) => `${objectOf(table, row)}\n`)

/** A table as one JSON document, with its number of rows. */
export const tableJson = (table: FileTable): string[] => [
  `{"count":${table.rows.length},"next":null,"rows":[\n${table.rows.map((row) => objectOf(table, row)).join(',\n')}\n]}\n`,
]

/** The columns of a table as a sheet has them: numbers where nothing else stands. */
export const tableColumns = ({ header, rows }: FileTable): SheetColumn[] =>
  header.map((name, i) => {
    const stated = rows.map((row) => row[i] ?? null).filter((cell) => cell !== null)
    const isNumber = stated.length > 0 && stated.every((cell) => typeof cell === 'number')
    return { name, type: isNumber ? 'number' : 'text' }
  })
