/**
 * Text that a spreadsheet would run, or make a new cell of: it begins with a sign, behind whatever nobody sees.
 * Office suites of East Asia take the wide signs too.
 */
export const formula = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*[=＝+＋@＠\t\r\n\0－-]/u

/** The letters that most texts begin with, none of which begins a formula, as a class of SQL's GLOB. */
export const plainLetters = '[0-9A-Za-z\u00C0-\u024F\u0400-\u052F\u0620-\u06FF\u4E00-\u9FFF]'
