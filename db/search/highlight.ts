import { literalSpans, phraseSpans, type Span, tokensOf } from './spans'
import { readTyped } from './typed'

/** A stretch of text that a search matches, or one that it does not. */
export interface Piece {
  readonly text: string
  readonly match: boolean
  /** Where it begins, in UTF-16 units. */
  readonly start: number
}

/**
 * Splits a text, in its own spelling, where the typed words of a search match it by the rules of the folded search.
 * The pieces joined are the text; a letter is never parted from its marks.
 * @param text one part of a record, as it is shown
 * @param q what was typed
 */
export function markMatches(text: string, q: string): Piece[] {
  const tokens = tokensOf(text)
  const spans = readTyped(q, 'folded').flatMap((typed) =>
    'literal' in typed
      ? literalSpans(text, typed.literal)
      : typed.phrases.flatMap((phrase) => phraseSpans(tokens, phrase)),
  )
  const pieces: Piece[] = []
  let done = 0
  const addUpTo = (end: number, match: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), match, start: done })
    done = Math.max(done, end)
  }
  for (const [start, end] of merged(spans)) {
    addUpTo(start, false)
    addUpTo(end, true)
  }
  addUpTo(text.length, false)
  return pieces
}

/** The spans in order, those that overlap or touch made one. */
function merged(spans: readonly Span[]): Span[] {
  const all: [number, number][] = []
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}
