import type { Word } from '../catalog/vocabulary'

/** The range that a worded number may stand for; `null` where it is open. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly lowIncluded: boolean
  readonly highIncluded: boolean
}

/** An interval as it is kept in a row. */
export interface StoredInterval {
  readonly low: number | null
  readonly high: number | null
  readonly low_included: boolean
  readonly high_included: boolean
}

/** What a stored number may stand for. */
export const boundsOf = ({ low, high, low_included, high_included }: StoredInterval): Interval => ({
  low,
  high,
  lowIncluded: low_included,
  highIncluded: high_included,
})

/** The rules of this module by name, the newest first: the one that is used, then those that were. */
export const policies = ['rounding-v2', 'rounding-v1'] as const
export type Policy = (typeof policies)[number]

/** The name of the rules that are used, shown wherever an interval is. */
export const POLICY: Policy = policies[0]

/** A stated number, `unit` being what it counts and `place` that of its last digit which says something. */
export interface Worded {
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  readonly kind: Word<'claim_kind'>
  readonly unit: Word<'unit'>
  readonly place: number
}

/**
 * What a stated number may stand for, `u` being its last significant place: the bare number [v − u/2, v + u/2), about
 * [v − u, v + u], nearly [v − u, v), more than (v, ∞), at least [v, ∞), up to (−∞, v], raised to [v, v]. What nobody
 * measures, bare, is the number itself: a rank; since `rounding-v2` a target, an offer and a count too. Words are read
 * away from zero: "nearly" a fall of 20 % fell by less.
 */
export function intervalOf(worded: Worded, policy: Policy = POLICY): Interval {
  const { value, qualifier, place } = worded
  const risen = risenInterval(Math.abs(value), qualifier, place, isMeasured(worded, policy))
  return value < 0 ? mirrored(risen) : risen
}

/** Whether a bare number was rounded when it was written down, as money and shares are, and not counted or set. */
function isMeasured({ kind, unit }: Pick<Worded, 'kind' | 'unit'>, policy: Policy): boolean {
  if (kind === 'rank') return false
  if (policy === 'rounding-v1') return true
  return !set.includes(kind) && measures.includes(unit)
}

/** Numbers that are set. */
const set: readonly Word<'claim_kind'>[] = ['target', 'pledged_increase']
/** Units that no number is counted in. */
const measures: readonly Word<'unit'>[] = ['USD', 'percent', 'percent_of_population']

function risenInterval(v: number, qualifier: Word<'qualifier'>, u: number, isMeasured: boolean): Interval {
  switch (qualifier) {
    case 'exact':
      return isMeasured ? between(v - u / 2, v + u / 2, true, false) : between(v, v, true, true)
    case 'about':
      return between(v - u, v + u, true, true)
    case 'nearly':
      return between(v - u, v, true, false)
    case 'more_than':
      return between(v, null, false, false)
    case 'at_least':
      return between(v, null, true, false)
    case 'up_to':
      return between(null, v, false, true)
    case 'new_level':
      return between(v, v, true, true)
  }
}

const between = (low: number | null, high: number | null, lowIncluded: boolean, highIncluded: boolean) => ({
  low: low && tidy(low),
  high: high && tidy(high),
  lowIncluded,
  highIncluded,
})

const mirrored = ({ low, high, lowIncluded, highIncluded }: Interval): Interval => ({
  low: high === null ? null : 0 - high,
  high: low === null ? null : 0 - low,
  lowIncluded: highIncluded,
  highIncluded: lowIncluded,
})

/** Without the noise of binary fractions: 18.5 − 0.05 is 18.45. */
const tidy = (number: number) => Number(number.toPrecision(15))

/** The finest and the coarsest unit that a printed number may be rounded to. */
export interface Units {
  readonly finest: number
  readonly coarsest: number
}

/**
 * The significant units of a number as it is usually printed: in the largest of trillions, billions, millions and
 * thousands that it reaches; shares and growth in percent. Decimals settle the unit; the zeros that end a whole number do
 * not: 20 % is known to 1 or to 10 points, 700 million to 1 or to 100 million.
 * @param unit what the number counts, a word of the vocabulary
 */
export function significantUnits(value: number, unit: Word<'unit'>): Units {
  const size = Math.abs(value)
  const scale = unit.startsWith('percent') ? 1 : (scales.find((each) => each <= size) ?? 1)
  const last = lastPlace(size)
  return last < scale ? { finest: last, coarsest: last } : { finest: scale, coarsest: last }
}

const scales = [1e12, 1e9, 1e6, 1e3, 1]

/** The place of the last digit that is not zero: 0.01 of 519.02, 100 of 700, 1 of 0. */
function lastPlace(size: number): number {
  if (size === 0) return 1
  const digits = size.toExponential()
  const [mantissa = '', exponent = '0'] = digits.split('e')
  return Number(`1e${Number(exponent) - (mantissa.split('.')[1] ?? '').length}`)
}
