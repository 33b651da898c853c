import { lower } from '../fold'
import { bareForms } from './article'
import { foldedTokens, type WrittenWord, wordsIn } from './tokens'

/** Places in a text, in UTF-16 units, the end excluded. */
export type Span = readonly [start: number, end: number]

/** A folded word, and the written word it comes from: `whole` when that folds to this one alone. */
interface Token {
  readonly form: string
  readonly word: WrittenWord
  readonly whole: boolean
}

/** The folded words of a text with their places in it. */
export const tokensOf = (text: string): Token[] =>
  wordsIn(text).flatMap((word) =>
    foldedTokens(word.text).map((form, _, all) => ({ form, word, whole: all.length === 1 })),
  )

/** Where these folded words follow each other, the last at least begun; a single one also after the article. */
export function phraseSpans(tokens: readonly Token[], phrase: readonly string[]): Span[] {
  const begun = phrase.at(-1) ?? ''
  return tokens.flatMap((first, at) => {
    const last = tokens[at + phrase.length - 1]
    if (!last) return []
    const follow = phrase.slice(0, -1).every((form, i) => tokens[at + i]?.form === form)
    if (follow && last.form.startsWith(begun)) return [[first.word.start, endOf(last, 0, begun)]]
    const bare = phrase.length === 1 && bareForms(last.form).find((form) => form.startsWith(begun))
    if (!bare) return []
    const stem = stemOf(last, bare)
    return [[last.word.start + stem, endOf(last, stem, begun)]]
  })
}

/** Where a text stands literally, but for case and encoding. */
export function literalSpans(text: string, literal: string): Span[] {
  const letters = lettersOf(text).map((span) => ({ span, form: lower(text.slice(...span)) }))
  const written = letters.map(({ form }) => form).join('')
  const units = letters.flatMap(({ span, form }) => Array.from({ length: form.length }, () => span))
  const spans: Span[] = []
  for (let at = written.indexOf(literal); at >= 0; at = written.indexOf(literal, at + 1)) {
    const [first, last] = [units[at], units[at + literal.length - 1]]
    if (first && last) spans.push([first[0], last[1]])
  }
  return spans
}

/** Where `begun` ends in the text, when the word that it begins is read from its unit `start`. */
function endOf({ word, whole }: Token, start: number, begun: string): number {
  const ends = lettersOf(word.text.slice(start)).map(([, end]) => start + end)
  const reached = (end: number) => foldedTokens(word.text.slice(start, end))[0]?.startsWith(begun)
  return word.start + ((whole && ends.find(reached)) || word.text.length)
}

/** The unit of the word at which its bare form begins. */
function stemOf({ word }: Token, bare: string): number {
  const stem = lettersOf(word.text).find(([start]) => foldedTokens(word.text.slice(start))[0] === bare)
  return stem?.[0] ?? 0
}

/** Letters and other signs, each with the marks that belong to it. */
const lettersOf = (text: string): Span[] =>
  [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map((sign) => [sign.index, sign.index + sign[0].length])
