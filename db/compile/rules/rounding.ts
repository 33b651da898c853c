import type { Rule } from '../dataset'
import { rowRule } from './row-rule'

/**
 * A claim's number can be what it says. A misprint is kept as printed, deprecated with its reason: then nothing is asked
 * of it.
 */
export const roundingRules: readonly Rule[] = [
  rowRule('claims', ['significant_unit', 'value', 'rank'], ({ significant_unit: unit, value, rank }) => {
    if (unit === null || rank === 'deprecated') return undefined
    if (unit <= 0) return `${unit} is no place: expected a number above 0`
    return dividedBy(value, unit)
      ? undefined
      : `${value} is not rounded to ${unit}, so it is outside its own interval: expected a multiple of ${unit}, or rank deprecated`
  }),
  rowRule('claims', ['value', 'kind', 'rank'], ({ value, kind, rank }) => {
    if (rank === 'deprecated') return undefined
    if (kind === 'growth' && value < -100)
      return `a growth of ${value} %: expected no fall below −100, or rank deprecated`
    if (kind === 'share' && (value < 0 || value > 100))
      return `a share of ${value} %: expected 0 to 100, or rank deprecated`
    return undefined
  }),
  rowRule('claims', ['period_kind', 'kind', 'rank'], ({ period_kind, kind, rank }) =>
    kind === 'growth' && period_kind === 'point' && rank !== 'deprecated'
      ? 'a growth at a point in time has no base: expected a period, which has one before it'
      : undefined,
  ),
]

function dividedBy(value: number, unit: number): boolean {
  const times = value / unit
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times))
}
