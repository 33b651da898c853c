import type { Setting } from './setting'

/** The zone in which the desk's day begins. */
export const timeZone: Setting<string> = {
  name: 'RAVOBIT_TIME_ZONE',
  otherwise: 'UTC',
  expected: 'a time zone such as Asia/Dushanbe or UTC',
  read(given) {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone
    } catch {
      return undefined
    }
  },
}

/**
 * The date at a moment in a time zone.
 * @param moment milliseconds since 1970-01-01 UTC
 * @returns `YYYY-MM-DD`
 */
export function dayIn(timeZone: string, moment: number): string {
  const options = { timeZone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric' } as const
  const format = new Intl.DateTimeFormat('en', { ...options, month: '2-digit', day: '2-digit' })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

/** The day in a time zone, now and whenever it is asked for; worked out once a minute. */
export function calendarOf(timeZone: string, now: () => number = Date.now): () => string {
  let minute = Number.NaN
  let day = ''
  return () => {
    const present = Math.floor(now() / 60_000)
    if (present !== minute) [minute, day] = [present, dayIn(timeZone, present * 60_000)]
    return day
  }
}
