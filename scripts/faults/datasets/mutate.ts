import { caseRandom } from '../cases'
import type { Draft } from './draft'
import type { Spoilt } from './mutation'
import { bytes } from './mutations/bytes'
import { cells } from './mutations/cells'
import { chain } from './mutations/chain'
import { descriptor } from './mutations/descriptor'
import { headers } from './mutations/headers'
import { places } from './mutations/places'
import { records } from './mutations/records'

/** Families, each as likely as the others: cells and descriptor stand twice, having the most to get wrong. */
const families = [bytes, bytes, records, headers, cells, cells, cells, descriptor, places]
/** The one that takes seconds comes seldom, and once in a short run. */
const CHAIN = { every: 250, at: 10 }

/** Spoils a dataset as a number says, in one way or two. */
export function spoil(draft: Draft, seed: number, number: number): Spoilt {
  const random = caseRandom(seed, number)
  if (number % CHAIN.every === CHAIN.at) return chain(draft, random)
  const first = random.pick(random.pick(families))(draft, random)
  if (random.chance(0.7)) return first
  const second = random.pick(random.pick(families))(draft, random)
  // One may undo or hide the other: only that there is an answer at all is then judged.
  return { what: `${first.what}; ${second.what}` }
}
