import { keep } from './intl'

// English here is written day first, as in the documents it describes.
const tagOf = (locale: string) => `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn-ca-gregory`
const formatter = (options: Intl.DateTimeFormatOptions) =>
  keep((locale) => new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', ...options }))

const dayForm = formatter({ year: 'numeric', month: 'long', day: 'numeric' })
const monthForm = formatter({ year: 'numeric', month: 'long' })
const monthName = formatter({ month: 'long' })

/** A date at its own precision (`2023`, `2023-05`, `2023-05-04`) in the reader's language. */
export function formatDate(locale: string, date: string): string {
  const [year = 1970, month, day] = date.split('-').map(Number)
  if (month === undefined) return String(year)
  const form = day === undefined ? monthForm(locale) : dayForm(locale)
  return form.format(Date.UTC(year, month - 1, day ?? 1))
}

/** Days from `from` to `to` (`2023-05-03`), what they share said once: "3 – 4 May 2023". Less precise dates are set side by side. */
export function formatDays(locale: string, from: string, to: string): string {
  if (from.length < 10 || to.length < 10) return `${formatDate(locale, from)} – ${formatDate(locale, to)}`
  return dayForm(locale).formatRange(new Date(from), new Date(to))
}

/** A month's name alone. */
export const formatMonth = (locale: string, month: number): string =>
  monthName(locale).format(Date.UTC(2000, month - 1, 1))

/** What people call the time of a zone on a day: "Tajikistan Time", "UTC". */
export function zoneName(locale: string, { date, timeZone }: { date: string; timeZone: string }): string {
  const named = (timeZoneName: 'short' | 'shortGeneric') =>
    new Intl.DateTimeFormat(tagOf(locale), { timeZone, timeZoneName })
      .formatToParts(new Date(date))
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  const short = named('short')
  return short === 'UTC' ? short : named('shortGeneric')
}

/** A date as a year with its fraction, for a time axis; what is not known counts as the start. */
export function yearFraction(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}

/** Where a term that ends on `date` ends on a time axis: at the end of what the date covers. */
export function yearFractionEnd(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 1
  return day === undefined ? year + month / 12 : yearFraction(date) + 1 / 365
}
