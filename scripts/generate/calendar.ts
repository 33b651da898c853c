import { addDays } from '../../db/catalog/days'
import type { Random } from './random'

/** The first day on which something is signed. */
export const FIRST_SIGNING = '1992-01-01'

/** Nothing is known of what comes after this day. */
export const LAST_KNOWN = '2026-11-20'

const SPAN_DAYS = 12_742

/**
 * The day on which agreement `i` of `count` is signed: rising with `i`, and more of them year by year.
 * @returns `YYYY-MM-DD`
 */
export function signingDay(random: Random, i: number, count: number): string {
  const share = (i + random.next()) / count
  return addDays(FIRST_SIGNING, Math.floor(share ** 0.6 * SPAN_DAYS))
}

/** A day as a source may state it: mostly to the day, now and then only its month or its year. */
export function asStated(random: Random, day: string): string {
  const drawn = random.next()
  if (drawn < 0.88) return day
  return day.slice(0, drawn < 0.94 ? 7 : 4)
}

/** A day from `least` to `most` days after another; undefined when that is after all that is known. */
export function dayAfter(random: Random, day: string, least: number, most: number): string | undefined {
  const later = addDays(day, random.integer(least, most))
  return later <= LAST_KNOWN ? later : undefined
}
