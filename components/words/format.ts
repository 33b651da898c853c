import type { Word } from '@/db/catalog/vocabulary'
import { keep } from './intl'

// ASCII digits in every language: what is read on screen can be searched for and typed again.
const formatter = (options: Intl.NumberFormatOptions) =>
  keep((locale) => new Intl.NumberFormat(`${locale}-u-nu-latn`, options))

const plain = [0, 1, 2].map((maximumFractionDigits) => formatter({ maximumFractionDigits }))
const large = formatter({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 })
const precise = formatter({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 })
const digits = formatter({ maximumFractionDigits: 6 })
const precisePercent = formatter({ style: 'percent', maximumFractionDigits: 4 })
const short = formatter({ notation: 'compact', maximumFractionDigits: 1 })
const percent = formatter({ style: 'percent', maximumFractionDigits: 2 })
const growth = formatter({ style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' })

/** A plain number in the reader's language, with at most `digits` decimals. */
export const formatNumber = (locale: string, value: number, digits: 0 | 1 | 2 = 2): string =>
  plain[digits]?.(locale).format(value) ?? String(value)

/** A large number in words: "1.5 billion". The message files put the currency to it. */
export const formatLarge = (locale: string, value: number): string => large(locale).format(value)

/** The number that `formatLarge` prints: of 2.0004 billion it is 2 billion. */
export function roundLarge(value: number): number {
  const unit = 1000 ** Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3))
  return Math.round((value / unit) * 100) * (unit / 100)
}

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

/** A value with every digit that arithmetic gave it, where rounding would hide what is shown: "1.37895 billion". */
export function formatExact(locale: string, value: number, unit: Word<'unit'>): string {
  if (unit === 'USD') return precise(locale).format(value)
  if (unit === 'percent' || unit === 'percent_of_population')
    return precisePercent(locale).format(value / 100)
  return formatDigits(locale, value)
}

/** A range in short, with every digit of its ends: "1.35–1.45 billion", "18.45–18.55%". */
export function formatRange(locale: string, low: number, high: number, unit?: Word<'unit'>): string {
  if (unit === 'USD') return precise(locale).formatRange(low, high)
  if (unit === 'percent' || unit === 'percent_of_population')
    return precisePercent(locale).formatRange(low / 100, high / 100)
  return digits(locale).formatRange(low, high)
}

/** A plain number with every digit that arithmetic gave it. */
export const formatDigits = (locale: string, value: number): string => digits(locale).format(value)
