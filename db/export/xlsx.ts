import { FormatLimit } from '../errors'
import { insteadOfXlsx } from './xlsx-cell'
import { workbookFrame } from './xlsx-frame'
import { rowsXml } from './xlsx-rows'
import type { Workbook, WorkbookTable } from './xlsx-workbook'
import { writeZip } from './zip'

const MAX_ROWS = 1_048_576

/**
 * A workbook as XLSX, in parts: table, about, sources. Equal content gives equal bytes.
 * @throws FormatLimit at once when there are more rows than a sheet holds, in the middle when a text is longer than a cell holds
 */
export function writeXlsx(workbook: Workbook): AsyncGenerator<Uint8Array> {
  checkRowCount(workbook.rowCount)
  return joined(workbook)
}

/** @throws FormatLimit when there are more rows than a sheet with a header holds */
export function checkRowCount(rowCount: number): void {
  if (rowCount >= MAX_ROWS) throw new FormatLimit('xlsx', 'rows', rowCount, MAX_ROWS - 1, insteadOfXlsx)
}

async function* joined(workbook: Workbook): AsyncGenerator<Uint8Array> {
  const frame = await workbookFrame(workbook)
  const tables = [workbook.table, undefined, workbook.sources]
  const entries = [...frame].map(([name, text]) => {
    const [, sheet] = /^xl\/worksheets\/sheet(\d)\.xml$/.exec(name) ?? []
    const table = tables[Number(sheet) - 1]
    return { name, parts: table ? filled(text, table) : [text] }
  })
  yield* writeZip(entries, workbook.created)
}

const MANY = 'A1:XFD1048576'
const asText = `<ignoredErrors><ignoredError sqref="${MANY}" numberStoredAsText="1"/></ignoredErrors>`

/** A sheet of a frame with the rows of its table, whose numbers in text are no mistake. */
async function* filled(sheet: string, table: WorkbookTable): AsyncGenerator<string> {
  const end = sheet.indexOf('</sheetData>')
  yield sheet.slice(0, end)
  yield* rowsXml(table)
  yield sheet.slice(end).replace('</worksheet>', `${asText}</worksheet>`)
}
