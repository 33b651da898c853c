import type { BadParameter } from '../../errors'
import type { Pair } from '../field'
import type { View } from '../views'
import { type Known, parametersOf, type Said } from './parameter'
import { defaultSort, emptyQuery, type Query, RELEVANCE } from './query'
import { joinRangeEnds } from './range-ends'
import { unknownParameter } from './unknown'

export type { Known } from './parameter'

export interface Parsed {
  readonly query: Query
  /** What was not understood and therefore left out, in the order of the URL. */
  readonly ignored: readonly BadParameter[]
}

/** Keys that mean something to every view or to downloads, and are not part of the query itself. */
const bystanders: ReadonlySet<string> = new Set(['lang', 'bom', 'guard'])

/**
 * Reads a view's query from URL parameters. Never throws: what cannot be used is reported in `ignored`.
 * @param known which ids exist; a target it does not know is not checked
 */
export function parseQuery(
  view: View,
  pair: Pair,
  params: Iterable<readonly [string, string]>,
  known: Known,
): Parsed {
  const parameters = parametersOf(view, pair, known)
  const ignored: BadParameter[] = []
  const first = new Map<string, string>()
  let said: Said = {}
  for (const [key, value] of joinRangeEnds(params, (name) => parameters.get(name)?.range === true)) {
    const parameter = parameters.get(key)
    if (!parameter) {
      if (!bystanders.has(key))
        ignored.push(unknownParameter(key, value, [...parameters.keys(), ...bystanders]))
      continue
    }
    // A form sends what was left empty too.
    if (value === '') continue
    if (parameter.single && (first.get(key) ?? value) !== value) {
      ignored.push({ parameter: key, value, reason: 'conflicting_values', expected: 'one value' })
      continue
    }
    first.set(key, value)
    said = { ...said, ...parameter.read(value, said, (bad) => ignored.push(bad)) }
  }
  return { query: { ...emptyQuery(view, pair), ...said, sort: sortOf(view, said) }, ignored }
}

/** Nothing is closer than anything else where nothing is searched for, nor within an order of another kind. */
function sortOf(view: View, { sort = [], q = '' }: Said): Query['sort'] {
  const usable = sort.filter(({ field }, i) => field !== RELEVANCE || (i === 0 && q !== ''))
  return usable.length > 0 ? usable : defaultSort(view, q)
}
