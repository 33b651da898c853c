import { FormatLimit } from '../errors'
import { sheetPart, workbookFrame } from './xlsx-frame'
import { type Sheet, type SheetColumn, sheetXml } from './xlsx-sheet'
import { insteadOfXlsx } from './xlsx-text'
import { writeZip, type ZipEntry } from './zip'

const MAX_ROWS = 1_048_576

/** A table with what must be known about it. Names of sheets are in the reader's language, at most 31 characters. */
export interface Workbook {
  /** The title in the properties of the file. */
  readonly title: string
  /** The day of the data's release, `YYYY-MM-DD`: the only date in the file. */
  readonly created: string
  /** Whether the first column stands on the right, on every sheet. */
  readonly rightToLeft: boolean
  readonly table: WorkbookTable
  /** How many rows the table has. */
  readonly rowCount: number
  /** Filters, licence, canonical address, number of rows: a label and its value each. */
  readonly about: {
    readonly name: string
    readonly entries: readonly (readonly [label: string, value: string | number])[]
  }
  readonly sources?: WorkbookTable
}

/** A sheet with a header row. */
export interface WorkbookTable {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: Sheet['rows']
}

/**
 * A workbook as XLSX, in parts: table, about, sources. Equal content gives equal bytes.
 * @throws FormatLimit at once when there are more rows than a sheet holds, in the middle when a text is longer than a cell holds
 */
export function writeXlsx({ title, created, rightToLeft, ...content }: Workbook): AsyncGenerator<Uint8Array> {
  checkRowCount(content.rowCount)
  const sheets = [tableSheet(content.table), aboutSheet(content.about)]
  if (content.sources) sheets.push(tableSheet(content.sources))
  const names = sheets.map(({ name }) => name)
  checkNames(names)
  const frame = workbookFrame(names, title, created).map(
    ([name, text]): ZipEntry => ({ name, parts: [text] }),
  )
  const bodies = sheets.map(
    (sheet, index): ZipEntry => ({ name: sheetPart(index), parts: sheetXml(sheet, rightToLeft) }),
  )
  return writeZip([...frame, ...bodies], created)
}

/** @throws FormatLimit when there are more rows than a sheet with a header holds */
export function checkRowCount(rowCount: number): void {
  if (rowCount >= MAX_ROWS) throw new FormatLimit('xlsx', 'rows', rowCount, MAX_ROWS - 1, insteadOfXlsx)
}

const tableSheet = (table: WorkbookTable): Sheet => ({ ...table, header: true })

function aboutSheet({ name, entries }: Workbook['about']): Sheet {
  const columns: SheetColumn[] = [
    { name: 'label', type: 'text', width: 28 },
    { name: 'value', type: 'number', width: 90 },
  ]
  return { name, columns, rows: [entries], header: false }
}

function checkNames(names: readonly string[]): void {
  const bad = names.find((name) => !/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(name))
  if (bad !== undefined) throw new RangeError(`a sheet cannot be called "${bad}"`)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new RangeError(`two sheets have one name: ${names.join(', ')}`)
}
