import { checkLengths, checkRowCount, SURELY_FITS } from '@/db/encode/xlsx-limits'
import { listCells, widestCell } from '@/db/lists/lists'
import type { DrawnTable } from './chart-formats'
import { aboutList } from './list-about'
import { type ListFile, pageOfList } from './list-formats'

// A body that has begun can no longer be refused: whatever a workbook cannot hold has to be known before.

/** @throws FormatLimit where a workbook of a list would have more rows, or a longer text, than it can */
export async function checkListWorkbook(list: ListFile): Promise<void> {
  checkRowCount(list.count)
  const { filters, address, citation } = await aboutList(
    list,
    list.desk,
    pageOfList(list.desk, list.name),
    list.origin,
  )
  checkLengths([filters, address, citation])
  // Bytes are counted at once, letters one by one.
  if ((await widestCell(list.request, SURELY_FITS)) <= SURELY_FITS) return
  for await (const rows of listCells(list.request)) for (const row of rows) checkLengths(row)
}

/** @throws FormatLimit where a workbook of what a chart draws would have a longer text than it can */
export async function checkChartWorkbook(drawn: DrawnTable): Promise<void> {
  for (const row of drawn.table.rows) checkLengths(row)
  const page = { path: '', title: '' }
  const { filters, address, citation } = await aboutList(drawn, drawn.desk, page, drawn.origin)
  checkLengths([filters, address, citation])
}
