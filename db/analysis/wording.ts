import type { Word } from '../catalog/vocabulary'

type Qualifier = Word<'qualifier'>

/** What the words around a number do to it, for everything that reads, prints, draws or compares one. */
interface Wording {
  /** Printed before the number; a number as stated has none. */
  readonly sign?: '≈' | '>' | '≥' | '≤'
  /** How its mark is drawn: filled or open on the number, or an arrow from it to where it may lie. */
  readonly mark: 'filled' | 'open' | 'up' | 'down'
  /** The side on which the words give a limit and nothing more. */
  readonly bound?: 'lower' | 'upper'
  /** The words of the same number with its sign turned: at least −10 is up to 10 less. */
  readonly turned: Qualifier
}

export const wording: Readonly<Record<Qualifier, Wording>> = {
  exact: { mark: 'filled', turned: 'exact' },
  about: { sign: '≈', mark: 'open', turned: 'about' },
  nearly: { sign: '≈', mark: 'open', turned: 'nearly' },
  more_than: { sign: '>', mark: 'up', bound: 'lower', turned: 'up_to' },
  at_least: { sign: '≥', mark: 'up', bound: 'lower', turned: 'up_to' },
  up_to: { sign: '≤', mark: 'down', bound: 'upper', turned: 'at_least' },
  new_level: { mark: 'filled', turned: 'new_level' },
}

/** Whether the words give a limit instead of a level: "more than", "up to". */
export const isBound = (qualifier: Qualifier): boolean => wording[qualifier].bound !== undefined
