import type { Interval } from '@/db/analysis/interval'
import type { Word } from '@/db/catalog/vocabulary'
import type { Desk, Position } from './desk'
import { formatDigits, formatExact } from './format'

const percents: readonly Word<'unit'>[] = ['percent', 'percent_of_population']

/**
 * A bound in the reader's words with all its digits: "$1.37895 billion".
 * @param unit undefined for index numbers
 */
export function exactText(
  desk: Desk,
  value: number,
  unit: Word<'unit'> | undefined,
  position: Position = 'alone',
): string {
  if (unit === undefined) return formatDigits(desk.locale, value)
  const text = formatExact(desk.locale, value, unit)
  return percents.includes(unit) ? text : desk.t(`unit.${unit}`, { n: value, text, position })
}

/** Where a number may lie, in words, with the ends that do not belong to it: "from $1.4 billion to $1.5 billion (not included)". */
export function boundsText(desk: Desk, bounds: Interval, unit: Word<'unit'> | undefined): string {
  const { low, high, lowIncluded, highIncluded } = bounds
  const text = (value: number) => exactText(desk, value, unit)
  const after = (value: number) => exactText(desk, value, unit, 'after')
  if (low === null && high === null) return desk.t('interval.open')
  if (low === null) {
    if (highIncluded) return desk.t('interval.at_most', { high: text(high ?? 0) })
    return desk.t('interval.below', { high: after(high ?? 0) })
  }
  if (high === null) {
    if (lowIncluded) return desk.t('interval.at_least', { low: text(low) })
    return desk.t('interval.above', { low: after(low) })
  }
  if (low === high) return desk.t('interval.point', { low: text(low) })
  const ends = lowIncluded ? (highIncluded ? 'both' : 'low') : highIncluded ? 'high' : 'none'
  return desk.t('interval.between', { low: after(low), high: after(high), ends })
}
