import type { Interval } from '@/db/analysis/interval'
import type { Word } from '@/db/catalog/vocabulary'
import { boundsText, exactText } from './bounds'
import type { Desk } from './desk'
import { formatRange, formatValue } from './format'

/**
 * A range in short, where a number is shown: "$1.4–1.5 billion". Which ends belong to it is said on the claim's card; an
 * open end is said in words. Undefined for what may be one number alone.
 * @param unit undefined for index numbers
 */
export function rangeText(desk: Desk, interval: Interval, unit?: Word<'unit'>): string | undefined {
  const bounds = isCounted(unit) ? wholeNumbers(interval) : interval
  const { low, high } = bounds
  if (low === high && low !== null) return undefined
  if (low !== null && high === null && !bounds.lowIncluded)
    return desk.t('interval.over', { low: exactText(desk, low, unit, 'after') })
  // Between two falls a dash would read as one more minus.
  if (low === null || high === null || low < 0) return boundsText(desk, bounds, unit)
  const text = formatRange(desk.locale, low, high, unit)
  return unit === 'USD' ? desk.t('interval.dollars', { text }) : text
}

/**
 * The same as a remark beside the number: "may be $1.4–1.5 billion". Undefined also where it would repeat the number: its
 * words are the range ("more than"), or it is printed less exactly than it is known.
 */
export function mayBe(desk: Desk, bounds: Interval, unit?: Word<'unit'>): string | undefined {
  const { low, high } = bounds
  if (low === null || high === null) return undefined
  if (unit && formatValue(desk.locale, low, unit, false) === formatValue(desk.locale, high, unit, false))
    return undefined
  const range = rangeText(desk, bounds, unit)
  return range && desk.t('interval.may_be', { range })
}

const measured: readonly (Word<'unit'> | undefined)[] = ['USD', 'percent', 'percent_of_population', undefined]

/** True of people and things, which come in whole numbers. */
const isCounted = (unit: Word<'unit'> | undefined) => !measured.includes(unit)

const wholeNumbers = ({ low, high, lowIncluded, highIncluded }: Interval): Interval => ({
  low: low === null ? null : lowIncluded ? Math.ceil(low) : Math.floor(low) + 1,
  high: high === null ? null : highIncluded ? Math.floor(high) : Math.ceil(high) - 1,
  lowIncluded: low !== null,
  highIncluded: high !== null,
})
