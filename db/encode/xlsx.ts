import { rangeRef } from 'hucre/xlsx'
import { workbookFrame } from './xlsx-frame'
import { checkRowCount } from './xlsx-limits'
import { sheetData } from './xlsx-rows'
import type { Sheet, SheetColumn, Workbook } from './xlsx-workbook'
import { type Parts, writeZip } from './zip'

/**
 * A workbook as XLSX, in parts: table, about, sources. Equal content gives equal bytes.
 * @throws FormatLimit at once when there are more rows than a sheet holds, in the middle when a text is longer than a cell
 * holds, for which whoever answers looks before; Error at the first part for a name that a sheet cannot have
 */
export function writeXlsx(workbook: Workbook): AsyncGenerator<Uint8Array> {
  checkRowCount(workbook.rowCount)
  return joined(workbook)
}

async function* joined(workbook: Workbook): AsyncGenerator<Uint8Array> {
  const sheets = sheetsOf(workbook)
  const frame = await workbookFrame(workbook, sheets)
  const entries = [...frame].map(([name, text]) => ({ name, parts: filled(name, text, sheets) }))
  yield* writeZip(entries, workbook.created)
}

function sheetsOf({ table, rowCount, about, sources }: Workbook): Sheet[] {
  const columns: SheetColumn[] = [
    { name: 'label', type: 'text', width: 28 },
    { name: 'value', type: 'number', width: 90 },
  ]
  const { name, entries } = about
  return [
    { ...table, header: true, rowCount },
    { name, columns, header: false, rows: [entries], rowCount: entries.length },
    ...(sources ? [{ ...sources, header: true }] : []),
  ]
}

/** A part of the frame as it is, but without the wish to calculate, for which Excel asks whether to save; a sheet with its rows. */
function filled(name: string, text: string, sheets: readonly Sheet[]): Parts {
  const [, number] = /^xl\/worksheets\/sheet(\d)\.xml$/.exec(name) ?? []
  const sheet = sheets[Number(number) - 1]
  return sheet ? sheetXml(text, sheet) : [text.replace(/<calcPr [^>]*>/, '')]
}

async function* sheetXml(empty: string, sheet: Sheet): AsyncGenerator<Uint8Array | string> {
  const { columns, header, rowCount } = sheet
  const [before = '', after] = empty.split(/<sheetData>.*<\/sheetData>/)
  if (after === undefined) throw new Error('a sheet without cells')
  // The area is left out where the rows are not counted before they come.
  const last = rowCount === undefined ? undefined : Math.max(0, rowCount - (header ? 0 : 1))
  const area = last === undefined ? '' : `<dimension ref="${rangeRef(0, 0, last, columns.length - 1)}"/>`
  yield before.replace(/<dimension [^>]*>/, area)
  yield* sheetData(sheet)
  yield after.replace('</worksheet>', `${numbersAsText}</worksheet>`)
}

/** Numbers in text are no mistake. */
const numbersAsText =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
