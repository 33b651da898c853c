import type { Pair } from '@/db/catalog/pair'
import type { Word } from '@/db/catalog/vocabulary'
import { fileAddress, pageAddress } from './address'
import { formatDate, formatDays, formatMonth } from './dates'
import { formatLarge, formatNumber, formatValue, roundLarge } from './format'
import { keep } from './intl'

/** Looks up a message; ICU arguments as strings and numbers. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** What a value is worth saying in words. */
export interface Stated {
  readonly value: number
  readonly unit: Word<'unit'>
  readonly kind: Word<'claim_kind'>
  readonly qualifier: Word<'qualifier'>
}

/**
 * Whether a value with its unit stands by itself or after a word that governs it, such as "more than": languages with cases
 * say it otherwise then.
 */
export type Position = 'alone' | 'after'

export interface Period {
  readonly period_start: string
  readonly period_end: string
  readonly period_kind: Word<'period_kind'>
}

/** How the desk speaks to one reader about one pair: every word, number, date and address on a page. */
export interface Desk {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly pair: Pair
  readonly t: Translate
  /** A country by its ISO 3166 alpha-3 code. */
  country(id: string): string
  /** "Kazakhstan – Tajikistan". */
  readonly pairName: string
  number(value: number): string
  /** US dollars in words: "$1.5 billion". */
  dollars(value: number, position?: Position): string
  /** A date at its own precision. */
  date(text: string): string
  period(period: Period): string
  /** A value with its wording: "nearly $1.5 billion". */
  value(stated: Stated): string
  /** True for a claim that a check contradicts. */
  isDisputed(claim: string): boolean
  /** Where a page of the pair is: `agreements`, `agreements/2024-…`; `query` without its `?`. */
  href(path: string, query?: string): string
  /** Where a file of the API is. */
  api(path: string, query?: string): string
}

/**
 * Makes a desk for a reader.
 * @param alpha2 ISO 3166 alpha-2 codes by alpha-3, for country names
 * @param disputed ids of the claims that a check contradicts
 */
export function deskFor(
  locale: string,
  direction: 'ltr' | 'rtl',
  pair: Pair,
  t: Translate,
  alpha2: ReadonlyMap<string, string>,
  disputed: ReadonlySet<string> = new Set(),
): Desk {
  const regions = regionNames(locale)
  const country = (id: string) => {
    if (id === 'WLD') return t('country.world')
    const code = alpha2.get(id)
    return (code?.length === 2 && regions.of(code)) || id
  }
  return {
    locale,
    direction,
    pair,
    t,
    country,
    pairName: t('pair.name', { a: country(pair.a), b: country(pair.b) }),
    number: (value) => formatNumber(locale, value),
    dollars: (value, position = 'alone') => dollarsText(locale, t, value, position),
    date: (text) => formatDate(locale, text),
    period: (period) => periodText(locale, t, period),
    value: (stated) => t(`qualified.${stated.qualifier}`, { value: bareValue(locale, t, stated) }),
    isDisputed: (claim) => disputed.has(claim),
    href: (path, query) => pageAddress(locale, pair.id, path, query),
    api: (path, query) => fileAddress(`${pair.id}/${path}`, query),
  }
}

/** True for a span from the first day of one month to the last of another. */
const wholeMonths = (start: string, end: string): boolean =>
  start.slice(0, 7) !== end.slice(0, 7) &&
  start.endsWith('-01') &&
  ['28', '29', '30', '31'].includes(end.slice(8))

const regionNames = keep((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }))

const percents: readonly Word<'unit'>[] = ['percent', 'percent_of_population']

/** After the word of a qualifier; "as stated" has none. */
export const positionAfter = (qualifier: Word<'qualifier'>): Position =>
  qualifier === 'exact' ? 'alone' : 'after'

const dollarsText = (locale: string, t: Translate, value: number, position: Position): string =>
  t('unit.USD', { n: roundLarge(value), text: formatLarge(locale, value), position })

function bareValue(locale: string, t: Translate, { value, unit, kind, qualifier }: Stated): string {
  const position = positionAfter(qualifier)
  if (unit === 'USD') return dollarsText(locale, t, value, position)
  // "More than 20%", but "+18.5%": only an unworded growth needs its sign.
  const text = formatValue(locale, value, unit, kind === 'growth' && qualifier === 'exact')
  return percents.includes(unit) ? text : t(`unit.${unit}`, { n: value, text, position })
}

function periodText(locale: string, t: Translate, { period_start, period_end, period_kind }: Period): string {
  const [year = '', month = '1'] = period_start.split('-')
  const endYear = period_end.slice(0, 4)
  switch (period_kind) {
    case 'year':
      return year
    case 'years':
      return `${year}–${endYear}`
    case 'academic_year':
      return `${year}/${endYear.slice(2)}`
    case 'half':
      return t('period.half', { half: Number(month) === 1 ? 'first' : 'second', year })
    case 'quarter':
      return t('period.quarter', { quarter: (Number(month) + 2) / 3, year })
    case 'month':
      return formatDate(locale, period_start.slice(0, 7))
    case 'months':
      if (!wholeMonths(period_start, period_end)) return formatDays(locale, period_start, period_end)
      return t('period.months', {
        from: formatMonth(locale, Number(month)),
        to: formatMonth(locale, Number(period_end.slice(5, 7))),
        year: endYear,
      })
    case 'point':
      return formatDate(locale, period_start)
  }
}
