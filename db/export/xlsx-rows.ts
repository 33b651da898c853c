import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import { columnStyle, sheetCell } from './xlsx-cell'
import type { WorkbookTable } from './xlsx-workbook'

/**
 * The rows of a table as they stand in its sheet, from the second on. The library streams only a workbook of one sheet
 * that runs from the left: its rows are taken out of one that is not compressed.
 */
export function rowsXml(table: WorkbookTable): AsyncGenerator<string> {
  const columns = table.columns.map(columnStyle)
  const workbook = writeXlsxStream(cellsOf(table), { name: 'rows', columns, compress: false })
  return between(workbook, '<sheetData>', '</sheetData>')
}

async function* cellsOf({ columns, rows }: WorkbookTable): AsyncGenerator<CellValue[]> {
  // In place of the header.
  yield []
  for await (const batch of rows)
    for (const row of batch) yield columns.map(({ type }, index) => sheetCell(type, row[index]))
}

/** What stands between two marks that occur once. Asks for nothing beyond the second. */
async function* between(parts: AsyncIterable<Uint8Array>, from: string, to: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let held = ''
  let inside = false
  for await (const part of parts) {
    held += decoder.decode(part, { stream: true })
    if (!inside) {
      const start = held.indexOf(from)
      if (start === -1) continue
      held = held.slice(start + from.length)
      inside = true
    }
    const end = held.indexOf(to)
    if (end !== -1) {
      yield held.slice(0, end)
      return
    }
    yield held.slice(0, -to.length)
    held = held.slice(-to.length)
  }
  throw new Error(`a sheet without ${inside ? to : from}`)
}
