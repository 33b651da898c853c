import type { Pair } from './catalog/pair'
import type { Reader } from './store/store'

/** A store as a whole: for questions that are about no pair. */
export interface World {
  readonly reader: Reader
}

/** Whose records a question is about: those of a pair. A question that is asked without a scope does not compile. */
export interface Scope extends World {
  readonly pair: Pair
}
