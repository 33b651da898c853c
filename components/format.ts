import type { Word } from '@/db/catalog/vocabulary'
import { keep } from './intl'

// ASCII digits in every language: what is read on screen can be searched for and typed again.
const formatter = (options: Intl.NumberFormatOptions) =>
  keep((locale) => new Intl.NumberFormat(`${locale}-u-nu-latn`, options))

const plain = [0, 1, 2].map((maximumFractionDigits) => formatter({ maximumFractionDigits }))
const large = formatter({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 })
const short = formatter({ notation: 'compact', maximumFractionDigits: 1 })
const percent = formatter({ style: 'percent', maximumFractionDigits: 2 })
const growth = formatter({ style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' })

/** A plain number in the reader's language, with at most `digits` decimals. */
export const formatNumber = (locale: string, value: number, digits: 0 | 1 | 2 = 2): string =>
  plain[digits]?.(locale).format(value) ?? String(value)

/** A large number in words: "1.5 billion". The message files put the currency to it. */
export const formatLarge = (locale: string, value: number): string => large(locale).format(value)

/** A large number on a chart axis, where room is scarce: "1.5B". The chart's title names the unit. */
export const formatTick = (locale: string, value: number): string => short(locale).format(value)

/** Percent from percent points: 12.5 is "12.5%". `signed` writes the plus of growth. */
export const formatPercent = (locale: string, value: number, signed = false): string =>
  (signed ? growth : percent)(locale).format(value / 100)

/**
 * A claim's value with its unit's sign; words of counting units stand in the message files.
 * @param signed writes the plus of a growth
 */
export function formatValue(locale: string, value: number, unit: Word<'unit'>, signed: boolean): string {
  if (unit === 'USD') return formatLarge(locale, value)
  if (unit === 'percent' || unit === 'percent_of_population') return formatPercent(locale, value, signed)
  return formatNumber(locale, value)
}
