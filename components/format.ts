import type { Word } from '@/db/catalog/vocabulary'

/** How a language's numbers and dates are written: ASCII digits and Gregorian years in every language. */
const tag = (locale: string) => `${locale}-u-nu-latn-ca-gregory`

const cache = new Map<string, Intl.NumberFormat>()
function formatter(locale: string, key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale} ${key}`
  const found = cache.get(id) ?? new Intl.NumberFormat(tag(locale), options)
  cache.set(id, found)
  return found
}

/** A plain number in the reader's language, with at most `digits` decimals. */
export function formatNumber(locale: string, value: number, digits = 2): string {
  return formatter(locale, `n${digits}`, { maximumFractionDigits: digits }).format(value)
}

/** A large number in words: "1.5 billion". The message files put the currency to it. */
export function formatLarge(locale: string, value: number): string {
  const options = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const
  return formatter(locale, 'large', options).format(value)
}

/** The same for a chart axis, where room is scarce: "$1.5B". */
export function formatDollarsTick(locale: string, value: number): string {
  const options = {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
  } as const
  return formatter(locale, 'tick', { ...options, maximumFractionDigits: 1 }).format(value)
}

/** Percent from percent points: 12.5 is "12.5%". `signed` writes the plus of growth. */
export function formatPercent(locale: string, value: number, signed = false): string {
  const options = {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: signed ? 'exceptZero' : 'auto',
  } as const
  return formatter(locale, signed ? 'p+' : 'p', options).format(value / 100)
}

/** A claim's value with its unit's sign; words of counting units stand in the message files. */
export function formatValue(
  locale: string,
  value: number,
  unit: Word<'unit'>,
  kind: Word<'claim_kind'>,
): string {
  if (unit === 'USD') return formatLarge(locale, value)
  if (unit === 'percent' || unit === 'percent_of_population')
    return formatPercent(locale, value, kind === 'growth')
  return formatNumber(locale, value)
}
