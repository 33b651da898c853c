import type { Interval } from './interval'

/** What is certain: one number. */
export const exactly = (value: number): Interval => ({
  low: value,
  high: value,
  lowIncluded: true,
  highIncluded: true,
})

interface End {
  readonly at: number
  readonly included: boolean
}

const lowEnd = ({ low, lowIncluded }: Interval): End => ({ at: low ?? -Infinity, included: lowIncluded })
const highEnd = ({ high, highIncluded }: Interval): End => ({ at: high ?? Infinity, included: highIncluded })

const interval = (low: End, high: End): Interval => ({
  low: Number.isFinite(low.at) ? low.at : null,
  high: Number.isFinite(high.at) ? high.at : null,
  lowIncluded: Number.isFinite(low.at) && low.included,
  highIncluded: Number.isFinite(high.at) && high.included,
})

/** Every sum of one number from each interval. */
export function add(...intervals: readonly Interval[]): Interval {
  const total = (ends: readonly End[]): End => ({
    at: ends.reduce((sum, { at }) => sum + at, 0),
    included: ends.every(({ included }) => included),
  })
  return interval(total(intervals.map(lowEnd)), total(intervals.map(highEnd)))
}

/** Every number of an interval times a factor above 0, and then moved by `shift`. */
export function scale(of: Interval, factor: number, shift = 0): Interval {
  const moved = ({ at, included }: End): End => ({ at: at * factor + shift, included })
  return interval(moved(lowEnd(of)), moved(highEnd(of)))
}

/**
 * Every quotient of an amount of one interval and an amount of the other. Amounts are never below zero: what an interval
 * holds below is not meant. Open above where the divisor may be zero.
 */
export function ratio(of: Interval, by: Interval): Interval {
  const [from, to] = [amount(of), amount(by)]
  const [smallest, largest] = [lowEnd(from), highEnd(from)]
  const [least, most] = [lowEnd(to), highEnd(to)]
  const low = most.at === Infinity ? { at: 0, included: false } : quotient(smallest, most)
  const high = least.at === 0 ? { at: Infinity, included: false } : quotient(largest, least)
  return interval(low, high)
}

const quotient = (a: End, b: End): End => ({ at: a.at / b.at, included: a.included && b.included })

const amount = (of: Interval): Interval =>
  of.low === null || of.low < 0 ? { ...of, low: 0, lowIncluded: true } : of

/** Every growth in percent from an amount of `base` to an amount of `now`. */
export const growth = (now: Interval, base: Interval): Interval => scale(ratio(now, base), 100, -100)

/** Every amount from which `rate` percent of growth leads to an amount of `now`. */
export const baseOf = (now: Interval, rate: Interval): Interval => ratio(now, scale(rate, 0.01, 1))

/** Every share in percent of an amount of `whole` that an amount of `part` is. */
export const share = (part: Interval, whole: Interval): Interval => scale(ratio(part, whole), 100)

/** What two intervals have in common; undefined where that is nothing. */
export function common(a: Interval, b: Interval): Interval | undefined {
  const low = laterLow(lowEnd(a), lowEnd(b))
  const high = earlierHigh(highEnd(a), highEnd(b))
  if (same(low.at, high.at)) return low.included && high.included ? interval(low, high) : undefined
  return low.at < high.at ? interval(low, high) : undefined
}

const laterLow = (a: End, b: End): End => (same(a.at, b.at) ? both(a, b) : a.at > b.at ? a : b)
const earlierHigh = (a: End, b: End): End => (same(a.at, b.at) ? both(a, b) : a.at < b.at ? a : b)
const both = (a: End, b: End): End => ({ at: a.at, included: a.included && b.included })

/** Whether two ends are one number, but for the noise of binary fractions. */
const same = (a: number, b: number) =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)))

/** Whether an amount of `lower` can be no more than an amount of `upper`. */
export function canBeAtMost(lower: Interval, upper: Interval): boolean {
  const [low, high] = [lowEnd(lower), highEnd(upper)]
  return same(low.at, high.at) ? low.included && high.included : low.at < high.at
}

/** How wide an interval is against what it speaks of; infinite where it is open. */
export function looseness({ low, high }: Interval, value: number): number {
  if (low === null || high === null) return Infinity
  return value === 0 ? high - low : (high - low) / Math.abs(value)
}
