import type { Range } from './query'

const days = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The text itself when it is a calendar date at some precision (`2023`, `2023-05`, `2023-05-04`), else undefined. */
export function readDate(text: string): string | undefined {
  const parts = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  return month >= 1 && month <= 12 && day >= 1 && day <= days(year, month) ? text : undefined
}

/** Reads `2018..2024`, `2018..`, `..2024` or a single date; says what is wrong otherwise. */
export function readRange(text: string): Range | 'bad_range' | 'empty_range' {
  const [low = '', high = low, ...rest] = text.split('..')
  const from = readDate(low)
  const to = readDate(high)
  const understood = (low === '' || from) && (high === '' || to) && (from || to) && rest.length === 0
  if (!understood) return 'bad_range'
  if (from && to && to < from.slice(0, to.length)) return 'empty_range'
  return { ...(from && { from }), ...(to && { to }) }
}

/** The first date text after everything that `date` covers: `2023` → `2024`, `2023-12` → `2024-01`. */
export function afterDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const two = (n: number) => String(n).padStart(2, '0')
  if (month === undefined) return String(year + 1)
  if (day === undefined) return month === 12 ? String(year + 1) : `${year}-${two(month + 1)}`
  if (day < days(year, month)) return `${year}-${two(month)}-${two(day + 1)}`
  return afterDate(`${year}-${two(month)}`)
}
