import { text } from 'node:stream/consumers'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { fromBufferPromise } from 'yauzl'
import { asTyped, cellText, sheetCell } from './xlsx-cell'
import type { SheetColumn, SheetType, Workbook, WorkbookTable } from './xlsx-workbook'

const widths: Readonly<Record<SheetType, number>> = {
  text: 32,
  number: 14,
  integer: 12,
  boolean: 10,
  date: 12,
}

/** The parts of a workbook, by their names; its tables have no rows yet below their headers. */
export async function workbookFrame(workbook: Workbook): Promise<Map<string, string>> {
  const { title, rightToLeft, table, about, sources } = workbook
  const created = new Date(`${workbook.created}T00:00:00Z`)
  const sheets = [tableSheet(table), aboutSheet(about), ...(sources ? [tableSheet(sources)] : [])]
  const file = await writeXlsx({
    properties: { title, created, modified: created },
    stringMode: 'inline',
    sheets: sheets.map((sheet) => ({ ...sheet, view: { rightToLeft } })),
  })
  return partsOf(Buffer.from(file))
}

function tableSheet({ name, columns }: WorkbookTable): WriteSheet {
  return {
    name,
    columns: columns.map((column) => ({ style: asTyped, width: widthOf(column) })),
    rows: [columns.map((column) => cellText(column.name))],
    // The style of a cell would have another number here than among the rows, which are written apart.
    conditionalRules: [
      { type: 'expression', formula: 'TRUE', range: 'A1:XFD1', priority: 1, style: { font: { bold: true } } },
    ],
    freezePane: { rows: 1 },
  }
}

const widthOf = ({ name, type }: SheetColumn) => Math.max(widths[type], name.length + 3)

function aboutSheet({ name, entries }: Workbook['about']): WriteSheet {
  const rows = entries.map(([label, value]) => [cellText(label), sheetCell('number', value)])
  const texts = rows.flatMap((row, at) => (typeof row[1] === 'string' ? [at] : []))
  const cells = new Map(texts.map((at) => [`${at},1`, { style: asTyped }]))
  return { name, columns: [{ width: 28, style: asTyped }, { width: 90 }], rows, cells }
}

// The area that a sheet fills before it has rows, and the wish to calculate, for which Excel asks whether to save.
const untrue = /<(?:dimension|calcPr) [^>]*>/

/** What is in an archive, by name, as text. */
async function partsOf(archive: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  const zip = await fromBufferPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const part = await text(await zip.openReadStreamPromise(entry))
    parts.set(entry.fileName, part.replace(untrue, ''))
  }
  return parts
}
