const sign = '[=＝+＋@＠－-]'
const unseen = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}]*'

/**
 * Text that a spreadsheet would run, or make a new cell of: it begins with a sign, behind whatever nobody sees.
 * Office suites of East Asia take the wide signs too.
 */
export const formula = new RegExp(`^${unseen}(?:${sign}|[\\t\\r\\n\\0])`, 'u')

/** What ends a cell for a spreadsheet that takes semicolons between cells, to which no quote has begun. Each costs a download 3 %. */
export const separators = [';', '\n'] as const

/** A separator behind which such a spreadsheet would find a formula. */
export const formulaInside = new RegExp(`[${separators.join('')}](?=${unseen}${sign})`, 'gu')

/** The letters that most texts begin with, none of which begins a formula, as a class of SQL's GLOB. */
export const plainLetters = '[0-9A-Za-z\u00C0-\u024F\u0400-\u052F\u0620-\u06FF\u4E00-\u9FFF]'
