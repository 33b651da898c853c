import { type Pair, wordOf } from './pair'

/** A choice of how a page counts or draws. Of words the first is the default. */
export type Control =
  | { readonly key: string; readonly words: readonly string[] }
  /** Neither side, or one country of the pair: `neutral`, `kaz`, `tjk`. */
  | { readonly key: string; readonly sides: true }
  | { readonly key: string; readonly year: true }
  | { readonly key: string; readonly day: true }
  /** Whole years, both included, written as a range. */
  | { readonly key: string; readonly years: true }

/** The words that a control offers, the default first; none where it is set to a date or a year. */
export function controlWords(control: Control, pair: Pair): readonly string[] {
  if ('sides' in control) return ['neutral', wordOf(pair.a), wordOf(pair.b)]
  return 'words' in control ? control.words : []
}
