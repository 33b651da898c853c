import type { BadParameter } from '../../errors'
import type { Pair } from '../pair'
import type { View } from '../views'
import { pairsFault } from './bounds'
import { LeavingOut, type LeftOut } from './left-out'
import { type Known, parametersOf, type Said } from './parameter'
import { defaultSort, emptyQuery, type Query, RELEVANCE } from './query'
import { joinRangeEnds } from './range-ends'
import { isTracking } from './tracking'
import { unknownParameter } from './unknown'

export type { Known } from './parameter'

/** What an address says, and what was not understood in it, in the order of the URL; an order out of its place last. */
export interface Parsed extends LeftOut {
  readonly query: Query
}

/** Keys that mean something to downloads, and are not part of the query itself. */
const bystanders = ['lang', 'bom', 'guard'] as const

/**
 * Reads a view's query from URL parameters. Never throws: what cannot be used is reported in `ignored`; of more than
 * anybody means, nothing is read.
 * @param known which ids exist; a target it does not know is not checked
 * @param others the keys that an address takes besides those of the query
 */
export function parseQuery(
  view: View,
  pair: Pair,
  params: Iterable<readonly [string, string]>,
  known: Known,
  others: readonly string[] = bystanders,
): Parsed {
  const pairs = distinct(params)
  const fault = pairsFault(pairs)
  if (fault) return { query: emptyQuery(view, pair), ignored: [fault], more: 0 }
  const parameters = parametersOf(view, pair, known)
  const out = new LeavingOut()
  const first = new Map<string, string>()
  let said: Said = {}
  for (const [key, value] of joinRangeEnds(pairs, (name) => parameters.get(name)?.range === true)) {
    const parameter = parameters.get(key)
    if (!parameter && isTracking(key)) {
      out.ignore(() => ({ parameter: key, value, reason: 'tracking' }))
      continue
    }
    if (!parameter) {
      if (!others.includes(key))
        out.ignore(() => unknownParameter(key, value, [...parameters.keys(), ...others]))
      continue
    }
    // A form sends what was left empty too.
    if (value === '') continue
    if (parameter.single && (first.get(key) ?? value) !== value) {
      out.ignore(() => ({ parameter: key, value, reason: 'conflicting_values', expected: 'one value' }))
      continue
    }
    first.set(key, value)
    if (value.includes(UNREADABLE)) out.ignore(() => unreadable(key, value))
    else said = { ...said, ...parameter.read(value, said, out.ignore) }
  }
  const { sort = [], q = '' } = said
  const usable = sort.filter(({ field }, i) => field !== RELEVANCE || (i === 0 && q !== ''))
  if (usable.length < sort.length) out.ignore(() => misplaced)
  const order = usable.length > 0 ? usable : defaultSort(view, q)
  const { ignored, more } = out
  return { query: { ...emptyQuery(view, pair), ...said, sort: order }, ignored, more }
}

/** Whatever is said twice in the same words is said once. */
const distinct = (params: Iterable<readonly [string, string]>): (readonly [string, string])[] => [
  ...new Map(Array.from(params, (pair) => [JSON.stringify(pair), pair] as const)).values(),
]

/** What a server reads where bytes spell no letter in UTF-8. */
const UNREADABLE = '\uFFFD'

const unreadable = (parameter: string, value: string): BadParameter => ({
  ...{ parameter, value, reason: 'unreadable_letters', expected: 'letters in UTF-8, percent-encoded' },
})

/** Nothing is closer than anything else where nothing is searched for, nor within an order of another kind. */
const misplaced: BadParameter = {
  parameter: 'sort',
  value: RELEVANCE,
  reason: 'misplaced_order',
  expected: `${RELEVANCE} as the first word of sort, and only together with q`,
}
