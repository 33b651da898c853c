import { fold, lower } from '../fold'

/** A word as a text spells it, and where it begins there (in UTF-16 units). */
export interface WrittenWord {
  readonly text: string
  readonly start: number
}

// Vowel signs belong to their letter; invisible characters, such as a soft hyphen, do not end a word.
const word = /[\p{L}\p{N}](?:[\p{M}\p{Cf}]*[\p{L}\p{N}])*\p{M}*/gu

/** The words of a text in order: runs of letters and digits, whatever script they are in. */
export const wordsIn = (text: string): WrittenWord[] =>
  [...text.matchAll(word)].map((found) => ({ text: found[0], start: found.index }))

/** The words of a text as they are spelt, without regard to case. */
export const exactTokens = (text: string): string[] =>
  wordsIn(lower(text)).map(({ text }) => text.replace(/\p{Cf}/gu, ''))

/** The words of a text in folded spelling. One written word can be several (½ is 1 and 2) or none (a lone tatweel). */
export const foldedTokens = (text: string): string[] =>
  wordsIn(text).flatMap(({ text }) => wordsIn(fold(text)).map((folded) => folded.text))
