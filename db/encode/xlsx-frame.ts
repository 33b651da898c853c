import { text } from 'node:stream/consumers'
import { rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { fromBufferPromise } from 'yauzl'
import { asTyped } from './xlsx-cell'
import type { Sheet, SheetColumn, SheetType, Workbook } from './xlsx-workbook'

const widths: Readonly<Record<SheetType, number>> = {
  text: 32,
  number: 14,
  integer: 12,
  boolean: 10,
  date: 12,
}

/**
 * The parts of a workbook, by their names. What stands in the cells of its sheets has to be replaced by their rows.
 * @throws Error for names that sheets cannot have
 */
export async function workbookFrame(
  { title, created: day, rightToLeft }: Workbook,
  sheets: readonly Sheet[],
): Promise<Map<string, string>> {
  const created = new Date(`${day}T00:00:00Z`)
  const file = await writeXlsx({
    properties: { title, created, modified: created },
    stringMode: 'inline',
    sheets: sheets.map((sheet) => ({ ...emptySheet(sheet), view: { rightToLeft } })),
  })
  return textsOf(Buffer.from(file))
}

function emptySheet({ name, columns, header }: Sheet): WriteSheet {
  // Formats are numbered as they come: with this one first, as among the rows, which are written apart.
  const formats = { columns: columns.map((column) => ({ style: asTyped, width: widthOf(column, header) })) }
  const empty = { name, ...formats, rows: [columns.map(() => '')] }
  if (!header) return empty
  const range = rangeRef(0, 0, 0, columns.length - 1)
  const style = { font: { bold: true } }
  return {
    ...empty,
    freezePane: { rows: 1 },
    conditionalRules: [{ type: 'expression', formula: 'TRUE', range, priority: 1, style }],
  }
}

const widthOf = ({ name, type, width }: SheetColumn, header: boolean) =>
  Math.max(width ?? widths[type], header ? name.length + 3 : 0)

/** What is in an archive, by name, as text. */
async function textsOf(archive: Buffer): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const zip = await fromBufferPromise(archive)
  for await (const entry of zip.eachEntry())
    texts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  return texts
}
