// What no reader sees, or what moves the letters around it: controls, marks of direction, joiners, line breaks.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/** Text cut to so many letters, the cut marked by `…`. */
export function excerpt(text: string, letters: number): string {
  // A letter is one or two units of a string, so nothing that counts is lost here.
  const known = [...text.slice(0, 2 * letters + 2)]
  return known.length > letters ? `${known.slice(0, letters).join('')}…` : text
}

/** The beginning of a text in quotation marks, as long as a sentence about it can bear. */
export const quoted = (text: string): string => JSON.stringify(excerpt(text, 80))

/** Text as a report can show it, in one line: whatever is unseen is spelled out (`\n`, `\u202e`). */
export function visible(text: string): string {
  return text.replaceAll(unseen, spelled)
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function spelled(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const hexadecimal = code.toString(16).padStart(4, '0')
  return short[letter] ?? (code > 0xffff ? `\\u{${hexadecimal}}` : `\\u${hexadecimal}`)
}
