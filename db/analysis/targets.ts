import { lastDay } from '../catalog/days'
import type { Word } from '../catalog/vocabulary'
import { canBeAtMost } from './arithmetic'
import type { Interval } from './interval'

/** The dates of a promise: its claim's period, and those of the event it was voiced at and of its source. */
export interface Promised {
  readonly period_start: string
  readonly period_end: string
  readonly period_kind: Word<'period_kind'>
  readonly event_on: string | null
  readonly published_on: string | null
}

/**
 * When a target was stated: the period itself where that is a day or a month, else the source's date, else the event's;
 * where none is known, the year that the claim was filed under.
 */
export function statedOn({ period_start, period_kind, event_on, published_on }: Promised): string {
  if (period_kind === 'point') return period_start
  if (period_kind === 'month') return period_start.slice(0, 7)
  return published_on ?? event_on ?? period_start.slice(0, 4)
}

/**
 * The last day by which a target was to be reached; null where no date was set. A claim filed under one or more whole
 * years means those years where it was stated, on a known date, before they were over; without such a date the year only
 * says when it was stated.
 */
export function horizonOf(promised: Promised): string | null {
  const { period_end, period_kind, event_on, published_on } = promised
  if (period_kind !== 'year' && period_kind !== 'years') return null
  const stated = published_on ?? event_on
  return stated !== null && lastDay(stated) < period_end ? period_end : null
}

export type Outcome = 'reached' | 'not_reached' | 'not_due' | 'cannot_tell'

/** Why nothing can be told: no level at all, none for the year it was due, or words that leave it open. */
export type Unclear = 'no_level' | 'no_level_then' | 'wording'

export interface Result {
  readonly outcome: Outcome
  readonly unclear?: Unclear
}

/** A level that was stated for a whole year. */
export interface Reached {
  readonly year: number
  readonly interval: Interval
}

/**
 * Whether a target was reached by the level that counts for it: the last one up to its horizon, else the last one. A
 * level reaches a target when no value it may stand for is below it.
 * @param value the target in the unit of the levels; what was promised "up to" a value is reached at that value
 * @param horizon last day by which it is due, null where no date was set
 * @param today a day, `YYYY-MM-DD`
 */
export function resultOf(
  value: number,
  horizon: string | null,
  level: Reached | undefined,
  today: string,
): Result {
  if (level && isBelow(value, level.interval)) return { outcome: 'reached' }
  if (horizon !== null && horizon >= today) return { outcome: 'not_due' }
  if (!level) return { outcome: 'cannot_tell', unclear: 'no_level' }
  if (horizon !== null && level.year < Number(horizon.slice(0, 4)))
    return { outcome: 'cannot_tell', unclear: 'no_level_then' }
  const target = { low: value, high: value, lowIncluded: true, highIncluded: true }
  return canBeAtMost(target, level.interval)
    ? { outcome: 'cannot_tell', unclear: 'wording' }
    : { outcome: 'not_reached' }
}

/** True where a value is no more than everything in an interval. */
const isBelow = (value: number, { low }: Interval) => low !== null && low >= value
