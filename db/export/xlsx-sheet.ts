import { cellText } from './xlsx-text'

/** What the cells of a column are; dates are ISO 8601 text, because each keeps its own precision. */
export type SheetType = 'text' | 'number' | 'integer' | 'boolean' | 'date'
export type SheetCell = string | number | boolean | null
export type SheetRow = readonly SheetCell[]

export interface SheetColumn {
  readonly name: string
  readonly type: SheetType
  /** In digits of the usual font, where it is not the usual one of the type. */
  readonly width?: number
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Whether the names of the columns are the first row, which then stays in sight. */
  readonly header: boolean
  /** In batches; one is asked for when the one before it is written. */
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>
}

/** The cell formats of `xlsx-frame.ts`, by their place. */
const format = { usual: '', textAsTyped: ' s="1"', heading: ' s="2"' } as const
const ENOUGH = 65_536
const widths: Readonly<Record<SheetType, number>> = {
  text: 32,
  number: 14,
  integer: 12,
  boolean: 10,
  date: 12,
}

/** A worksheet as XML, in parts. */
export async function* sheetXml(sheet: Sheet, rightToLeft: boolean): AsyncGenerator<string> {
  const letters = sheet.columns.map((_, index) => columnLetters(index))
  let number = 0
  let text = opening(sheet, rightToLeft)
  if (sheet.header) text += headerXml(sheet.columns, letters, ++number)
  for await (const batch of sheet.rows) {
    for (const row of batch) {
      text += rowXml(sheet.columns, letters, ++number, row)
      if (text.length < ENOUGH) continue
      yield text
      text = ''
    }
  }
  const area = `A1:${letters.at(-1) ?? 'A'}${Math.max(number, 1)}`
  const asText = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`
  yield `${text}</sheetData>${asText}</worksheet>`
}

function opening({ columns, header }: Sheet, rightToLeft: boolean): string {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const view = header ? `${frozen}<selection pane="bottomLeft"/>` : ''
  const cols = columns.map(({ name, type, width: wanted }, index) => {
    const width = Math.max(wanted ?? widths[type], header ? name.length + 3 : 0)
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>',
    `<sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">${view}</sheetView>`,
    '</sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    '<sheetData>',
  ].join('')
}

function headerXml(columns: readonly SheetColumn[], letters: readonly string[], number: number): string {
  const cells = columns.map(({ name }, index) => textXml(`${letters[index]}${number}`, name, format.heading))
  return `<row r="${number}">${cells.join('')}</row>`
}

function rowXml(
  columns: readonly SheetColumn[],
  letters: readonly string[],
  number: number,
  row: SheetRow,
): string {
  let text = `<row r="${number}">`
  for (let index = 0; index < columns.length; index++) {
    const cell = row[index]
    if (cell === null || cell === undefined) continue
    text += cellXml(`${letters[index]}${number}`, columns[index]?.type ?? 'text', cell)
  }
  return `${text}</row>`
}

function cellXml(at: string, type: SheetType, cell: string | number | boolean): string {
  const isText = type === 'text' || type === 'date'
  if (!isText && (typeof cell === 'boolean' || (type === 'boolean' && (cell === 0 || cell === 1)))) {
    return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`
  }
  if (!isText && typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${at}"><v>${cell}</v></c>`
  const text = String(cell)
  return textXml(at, text, wouldChange(text) ? format.textAsTyped : format.usual)
}

const textXml = (at: string, text: string, style: string) =>
  `<c r="${at}"${style} t="inlineStr"><is>${cellText(text)}</is></c>`

// Edited without a change, such text would become a formula, a number or a date, unless it is marked as typed text.
const wouldChange = (text: string) => /^[=+\-@\d]/.test(text)

/** A, B … Z, AA, AB … */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
