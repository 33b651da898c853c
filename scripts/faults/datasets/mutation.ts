import type { Random } from '../../generate/random'
import type { Draft } from './draft'

/** What was done to a dataset, and what has to come of it where that is known. */
export interface Spoilt {
  readonly what: string
  /** Where the compiler has to say that something is wrong; without it, accepting is as good as refusing. */
  readonly refusedAt?: { readonly file: string; readonly line?: number }
}

/** Spoils a dataset in one way. */
export type Mutation = (draft: Draft, random: Random) => Spoilt
