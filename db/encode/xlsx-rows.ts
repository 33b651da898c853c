import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import { cellText, columnStyle, sheetCell } from './xlsx-cell'
import { checkRowCount } from './xlsx-limits'
import type { Sheet } from './xlsx-workbook'

/**
 * The header and the rows of a sheet, as its element `sheetData`. The library streams only a workbook of one sheet that
 * runs from the left: they are taken out of such a one, which is not compressed.
 * @throws FormatLimit for more rows than a sheet and for longer texts than a cell holds
 */
export function sheetData(sheet: Sheet): AsyncGenerator<Uint8Array> {
  const columns = sheet.columns.map(columnStyle)
  const form = { name: 'rows', columns, compress: false, zip64: true }
  return cutOut(writeXlsxStream(cellsOf(sheet), form), '<sheetData>', '</sheetData>')
}

async function* cellsOf({ columns, header, rows }: Sheet): AsyncGenerator<CellValue[]> {
  if (header) yield columns.map(({ name }) => cellText(name))
  let count = 0
  for await (const batch of rows) {
    // With more, the library would begin another sheet.
    count += batch.length
    checkRowCount(count)
    for (const row of batch) yield columns.map(({ type }, index) => sheetCell(type, row[index]))
  }
}

/**
 * The bytes from a mark to the next other mark, both included, however they are cut into parts.
 * @throws Error where either is missing
 */
export async function* cutOut(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  from: string,
  to: string,
): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0)
  let inside = false
  for await (const part of parts) {
    held = Buffer.concat([held, part])
    if (!inside) {
      const start = held.indexOf(from)
      if (start === -1) continue
      held = held.subarray(start)
      inside = true
    }
    const end = held.indexOf(to)
    if (end !== -1) {
      yield held.subarray(0, end + to.length)
      return
    }
    // The other mark may have begun.
    const certain = Math.max(0, held.length - to.length)
    if (certain > 0) yield held.subarray(0, certain)
    held = held.subarray(certain)
  }
  throw new Error(`no ${inside ? to : from} in a sheet`)
}
