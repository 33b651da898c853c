// Tabs and line breaks are text; no format of text can hold the others.
const control = /[^\P{Cc}\t\n\r]/u

// Overrides, embeddings and isolates show other letters than are written, or hide some: the marks that only say where
// a text begins, U+200E and U+200F, stay. The others have been given up by Unicode, or are for programs.
const hiding = /[\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u

const noLetter = /[\p{Cs}\p{Noncharacter_Code_Point}]/u

const LONGEST_PROSE = 32_767

/** What is wrong with text for people, as the end of a sentence about it; undefined where nothing is. */
export function proseFault(text: string): string | undefined {
  if (text !== text.trim() || control.test(text))
    return 'is not clean text: expected neither spaces nor line breaks at its beginning or end, and no control characters'
  const [mark] = hiding.exec(text) ?? noLetter.exec(text) ?? []
  if (mark !== undefined)
    return `holds ${codeOf(mark)}, which nobody sees: expected text without marks that hide or turn letters`
  // A cell of a workbook holds no more.
  if (text.length > LONGEST_PROSE)
    return `has ${text.length} letters: expected at most ${LONGEST_PROSE}, as many as a cell of a workbook holds`
  return undefined
}

const codeOf = (mark: string) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const LAST_YEAR = '2999'

/** Whether a date is one that something can have; later ones are misprints, or stand for no end. */
export const isInReach = (date: string): boolean => date.slice(0, 4) <= LAST_YEAR

/** A language with, at most, its script and region, as BCP 47 writes it: text is ordered and marked by it. */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag)) return false
  return Intl.getCanonicalLocales(tag)[0] === tag
}

const LONGEST_ADDRESS = 2048

/** An address that a reader can be led to: of the web, and of nobody's account. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || /[\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text))
    return false
  // What the parser would mend, `https:host` or `https:\\host`, other programs read otherwise.
  if (!/^https?:\/\/[^/?#\\@]+(?:[/?#]|$)/i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
