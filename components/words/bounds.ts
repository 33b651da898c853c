import type { Interval } from '@/db/analysis/interval'
import type { Word } from '@/db/catalog/vocabulary'
import type { Desk } from './desk'
import { formatDigits, formatExact } from './format'

const percents: readonly Word<'unit'>[] = ['percent', 'percent_of_population']

/**
 * A bound in the reader's words with all its digits: "$1.37895 billion".
 * @param unit undefined for index numbers
 */
export function exactText(desk: Desk, value: number, unit: Word<'unit'> | undefined): string {
  if (unit === undefined) return formatDigits(desk.locale, value)
  const text = formatExact(desk.locale, value, unit)
  return percents.includes(unit) ? text : desk.t(`unit.${unit}`, { n: value, text })
}

/** Where a number may lie, in words, with the ends that do not belong to it: "from $1.4 billion to $1.5 billion (not included)". */
export function boundsText(desk: Desk, bounds: Interval, unit: Word<'unit'> | undefined): string {
  const { low, high, lowIncluded, highIncluded } = bounds
  const text = (value: number) => exactText(desk, value, unit)
  if (low === null && high === null) return desk.t('interval.open')
  if (low === null)
    return desk.t(highIncluded ? 'interval.at_most' : 'interval.below', { high: text(high ?? 0) })
  if (high === null) return desk.t(lowIncluded ? 'interval.at_least' : 'interval.above', { low: text(low) })
  if (low === high) return desk.t('interval.point', { low: text(low) })
  const ends = lowIncluded ? (highIncluded ? 'both' : 'low') : highIncluded ? 'high' : 'none'
  return desk.t('interval.between', { low: text(low), high: text(high), ends })
}
