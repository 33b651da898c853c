import { FormatLimit } from '../errors'

const MAX_CHARACTERS = 32_767
/** Where a reader finds what XLSX cannot hold. */
export const insteadOfXlsx: readonly string[] = ['csv', 'json', 'ndjson', 'zip']

const special = /(?![\t\n])[\p{Cc}\p{Cs}&<>\u2028\uFFFE\uFFFF]|_(?=x[\da-f]{4})/giu
const hasSpecial = new RegExp(special, 'iu')
const hasOuterSpace = /^\s|\s$|[\t\n\r]/
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
// A character reference keeps these. For the others of `special` XML has nothing, a spreadsheet has `_x0007_` (ECMA-376,
// ST_Xstring); where text happens to look like that, its `_` is written in the same way.
const referable = /[\r\u007F-\u009F\u2028]/

/**
 * Any text as the `<t>` element of a cell, every character of it.
 * @throws FormatLimit when it is longer than a cell may be
 */
export function cellText(text: string): string {
  if (text.length > MAX_CHARACTERS) {
    throw new FormatLimit('xlsx', 'characters in a cell', text.length, MAX_CHARACTERS, insteadOfXlsx)
  }
  const written = hasSpecial.test(text) ? text.replace(special, escaped) : text
  return hasOuterSpace.test(text) ? `<t xml:space="preserve">${written}</t>` : `<t>${written}</t>`
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  if (referable.test(character)) return `&#${code};`
  return entities[character] ?? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`
}
