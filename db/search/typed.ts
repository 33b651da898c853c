import { lower } from '../fold'
import { bareForms } from './article'
import { exactTokens, foldedTokens } from './tokens'

/** Whether a word must be spelt as it was typed, or may be a variant of it. */
export type Tier = 'exact' | 'folded'

/**
 * What one typed word asks for: words that follow each other in any of these ways, the last of them at least begun;
 * or, if it has no letter or digit, the text itself.
 */
export type Typed = { readonly phrases: readonly (readonly string[])[] } | { readonly literal: string }

/** Reads what was typed into a search field, word by word. Anything is data: there are no operators. */
export function readTyped(text: string, tier: Tier): Typed[] {
  const words = new Set(lower(text).split(/\s+/u).filter(Boolean))
  return [...words].map((word) => {
    const folded = foldedTokens(word)
    const [first] = folded
    if (first === undefined) return { literal: word }
    if (tier === 'exact') return { phrases: [exactTokens(word)] }
    const bare = folded.length === 1 ? bareForms(first) : []
    return { phrases: [folded, ...bare.map((form) => [form])] }
  })
}
