import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { add, baseOf, canBeAtMost, common, exactly, growth, ratio, share } from './arithmetic'
import type { Interval } from './interval'

const interval = (
  low: number | null,
  high: number | null,
  lowIncluded = true,
  highIncluded = false,
): Interval => ({
  low,
  high,
  lowIncluded: low !== null && lowIncluded,
  highIncluded: high !== null && highIncluded,
})

describe('intervals', () => {
  it('add up, an end included only where all are', () => {
    expect(add(interval(1, 2), interval(3, 4, true, true))).toEqual(interval(4, 6))
    expect(add(interval(1, null), interval(3, 4))).toEqual(interval(4, null))
  })

  it('divide into what is open above where the divisor may be nothing', () => {
    expect(ratio(interval(1, 2), interval(4, 5))).toEqual(interval(0.2, 0.5, false, false))
    expect(ratio(interval(1, 2), interval(null, 5))).toEqual(interval(0.2, null, false))
    expect(ratio(interval(1, 2), interval(4, null))).toEqual(interval(0, 0.5, false))
  })

  it('give growth, the base behind a growth, and a share', () => {
    expect(growth(exactly(150), exactly(100))).toEqual(exactly(50))
    expect(baseOf(exactly(150), exactly(50))).toEqual(exactly(100))
    expect(share(exactly(30), exactly(120))).toEqual(exactly(25))
  })

  it.each<[Interval, Interval, Interval | undefined]>([
    [interval(1, 3), interval(2, 4), interval(2, 3)],
    [interval(1, 2), interval(2, 3), undefined],
    [interval(1, 2, true, true), interval(2, 3), exactly(2)],
    [interval(20, null, false), interval(18.45, 18.55), undefined],
    [interval(20, null, false), interval(20.2, 28.9), interval(20.2, 28.9)],
    [interval(null, 5), interval(4, null), interval(4, 5)],
  ])('meet where they do', (a, b, expected) => {
    expect(common(a, b)).toEqual(expected)
    expect(common(b, a)).toEqual(expected)
  })

  it('stand in an order that can hold or not', () => {
    expect(canBeAtMost(interval(5, 6), interval(1, 5, true, true))).toBe(true)
    expect(canBeAtMost(interval(5, 6), interval(1, 5))).toBe(false)
    expect(canBeAtMost(interval(5, null), interval(1, null))).toBe(true)
  })
})

const seed = { seed: 20230504 }
/** An interval of amounts, open on some side at times, and a number inside it. */
const withMember = fc
  .record({
    low: fc.integer({ min: 1, max: 1_000_000 }),
    width: fc.integer({ min: 0, max: 1_000_000 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    open: fc.constantFrom('low', 'high', 'none'),
  })
  .map(({ low, width, at, open }) => ({
    of: interval(open === 'low' ? null : low, open === 'high' ? null : low + width, true, true),
    member: low + width * at,
  }))

/** Inside, but for the noise of binary fractions. */
function holds({ low, high }: Interval, value: number) {
  const noise = 1e-9 * Math.max(1, Math.abs(value))
  expect(value).toBeGreaterThanOrEqual((low ?? -Infinity) - noise)
  expect(value).toBeLessThanOrEqual((high ?? Infinity) + noise)
}

test('sums, ratios, growth, bases and shares hold those of every member', () => {
  fc.assert(
    fc.property(withMember, withMember, (a, b) => {
      holds(add(a.of, b.of), a.member + b.member)
      holds(ratio(a.of, b.of), a.member / b.member)
      holds(growth(a.of, b.of), 100 * (a.member / b.member - 1))
      holds(share(a.of, b.of), (100 * a.member) / b.member)
      holds(baseOf(a.of, b.of), a.member / (1 + b.member / 100))
    }),
    seed,
  )
})

const wider = fc.record({
  of: withMember,
  below: fc.integer({ min: 0, max: 1000 }),
  above: fc.integer({ min: 0, max: 1000 }),
})

/** That one interval lies in another, but for the noise of binary fractions. */
function contains(outer: Interval, inner: Interval) {
  const [low, high] = [inner.low ?? -Infinity, inner.high ?? Infinity]
  const noise = (of: number) => (Number.isFinite(of) ? 1e-9 * Math.max(1, Math.abs(of)) : 0)
  expect(outer.low ?? -Infinity).toBeLessThanOrEqual(low + noise(low))
  expect(outer.high ?? Infinity).toBeGreaterThanOrEqual(high - noise(high))
}

test('from wider intervals nothing narrower is worked out', () => {
  fc.assert(
    fc.property(wider, withMember, ({ of: { of: narrow }, below, above }, { of: other }) => {
      const wide = {
        ...narrow,
        low: narrow.low && Math.max(0, narrow.low - below),
        high: narrow.high && narrow.high + above,
      }
      for (const work of [add, ratio, growth, baseOf, share]) {
        contains(work(wide, other), work(narrow, other))
        contains(work(other, wide), work(other, narrow))
      }
      const [few, many] = [common(narrow, other), common(wide, other)]
      if (few) contains(many ?? exactly(Number.NaN), few)
    }),
    seed,
  )
})

test('what two intervals share holds every number that is in both, and no other', () => {
  fc.assert(
    fc.property(withMember, withMember, (a, b) => {
      const both = common(a.of, b.of)
      const inside = ({ low, high }: Interval) => (low ?? 0) <= a.member && a.member <= (high ?? Infinity)
      expect(both !== undefined && inside(both)).toBe(inside(a.of) && inside(b.of))
    }),
    seed,
  )
})
