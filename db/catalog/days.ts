import { afterDate } from './query/range'

/** The first day that a date at its own precision covers: `2023` → `2023-01-01`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The last day that a date at its own precision covers: `2023-02` → `2023-02-28`. */
export const lastDay = (date: string): string =>
  date.length === 10 ? date : addDays(firstDay(afterDate(date)), -1)

/** The day `count` days after a day, or before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}

/** How many days lie from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
