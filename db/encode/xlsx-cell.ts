import type { CellStyle, CellValue } from 'hucre/xlsx'
import { checkLength } from './xlsx-limits'
import type { SheetCell, SheetColumn, SheetType } from './xlsx-workbook'

/** Text as it was typed: edited without a change, `=1` and `007` stay what they are. */
export const asTyped: CellStyle = { numFmt: '@' }

/** The format of every cell of a column. */
export const columnStyle = ({ type }: SheetColumn): { style?: CellStyle } =>
  isText(type) ? { style: asTyped } : {}

/**
 * A value as a cell of its column.
 * @throws FormatLimit for a text that is longer than a cell may be
 */
export function sheetCell(type: SheetType, cell: SheetCell | undefined): CellValue {
  if (cell === null || cell === undefined) return null
  if (!isText(type)) {
    if (typeof cell === 'boolean') return cell
    if (type === 'boolean' && (cell === 0 || cell === 1)) return cell === 1
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell
  }
  return cellText(String(cell))
}

const isText = (type: SheetType) => type === 'text' || type === 'date'

// What the library would leave though XML has no such character, and what looks like the spreadsheets' own way to write
// one, `_x0007_` (ECMA-376, ST_Xstring).
const special = /[\p{Cs}\uFFFE\uFFFF]|_(?=x[\da-f]{4})/giu

/**
 * Text for a cell, so that a spreadsheet shows every character of it.
 * @throws FormatLimit when it is longer than a cell may be
 */
export function cellText(text: string): string {
  checkLength(text)
  return text.replace(special, escaped)
}

const escaped = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
