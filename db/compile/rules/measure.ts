import { type IndicatorName, indicators } from '../../catalog/indicators'
import type { Word } from '../../catalog/vocabulary'
import type { Rule } from '../dataset'
import { rowRule } from './row-rule'

/** What a claim says agrees with the unit it says it in. */
export const measureRules: readonly Rule[] = [
  rowRule('claims', ['unit', 'kind', 'indicator'], ({ unit, kind, indicator }) => {
    const expected = unitsOf(kind, indicator)
    if (expected.includes(unit)) return undefined
    return `a ${kind} of ${indicator} in ${unit}: expected ${expected.join(' or ')}`
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

function unitsOf(kind: Word<'claim_kind'>, indicator: IndicatorName): readonly string[] {
  if (kind === 'growth' || kind === 'share') return ['percent']
  return kind === 'rank' ? ['rank'] : indicators[indicator].units
}
