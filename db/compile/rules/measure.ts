import { topicOf } from '../../catalog/vocabulary'
import type { Rule } from '../dataset'
import { rowRule } from './row-rule'

/** What a claim says agrees with the unit it says it in. */
export const measureRules: readonly Rule[] = [
  rowRule('claims', ['unit', 'kind', 'indicator'], ({ unit, kind, indicator }) => {
    const expected = unitOf(kind, topicOf(indicator) === 'trade')
    if (expected)
      return unit === expected ? undefined : `a ${kind} of ${indicator} in ${unit}: expected ${expected}`
    return unit === 'rank' ? `a ${kind} in the unit rank: expected kind rank` : undefined
  }),
  rowRule('claims', ['value', 'kind'], ({ value, kind }) =>
    kind !== 'rank' || (Number.isInteger(value) && value > 0)
      ? undefined
      : `rank ${value}: expected a whole number above 0`,
  ),
  rowRule('claims', ['rank_reason', 'rank'], ({ rank_reason, rank }) => {
    if (rank === 'deprecated' && rank_reason === null) return 'is empty: expected why the claim is deprecated'
    if (rank !== 'deprecated' && rank_reason !== null)
      return `is given for a ${rank} claim: expected it empty`
    return undefined
  }),
]

function unitOf(kind: string, trade: boolean): string | undefined {
  if (kind === 'growth' || kind === 'share') return 'percent'
  if (kind === 'rank') return 'rank'
  if (kind === 'target' || kind === 'pledged_increase' || trade) return 'USD'
  return undefined
}
