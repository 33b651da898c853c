import { expect, test } from 'vitest'
import type { Interval } from './interval'
import { horizonOf, type Promised, resultOf, statedOn } from './targets'

const promised = (parts: Partial<Promised>): Promised => ({
  period_start: '2023-05-04',
  period_end: '2023-05-04',
  period_kind: 'point',
  event_on: null,
  published_on: null,
  ...parts,
})
const year = { period_kind: 'year', period_start: '2027-01-01', period_end: '2027-12-31' } as const
const years = { period_kind: 'years', period_start: '2023-01-01', period_end: '2025-12-31' } as const
const month = { period_kind: 'month', period_start: '2021-05-01', period_end: '2021-05-31' } as const

test.each<[string, Partial<Promised>, string, string | null]>([
  ['a day is when it was stated', { published_on: '2023-05-06' }, '2023-05-04', null],
  ['so is a month', month, '2021-05', null],
  ['a year ahead is when it is due', { ...year, published_on: '2024-08-23' }, '2024-08-23', '2027-12-31'],
  ['so are years under way', { ...years, event_on: '2023-05-03' }, '2023-05-03', '2025-12-31'],
  ['a year without a date of statement says only when', year, '2027', null],
  ['so does a year that was over', { ...year, published_on: '2028-01' }, '2028-01', null],
])('%s', (_rule, parts, stated, due) => {
  expect([statedOn(promised(parts)), horizonOf(promised(parts))]).toEqual([stated, due])
})

const within = (low: number | null, high: number | null, included = true): Interval => ({
  low,
  high,
  lowIncluded: low !== null && included,
  highIncluded: false,
})

test.each<[string, string | null, { year: number; interval: Interval } | undefined, object]>([
  ['a level above reaches it', null, { year: 2025, interval: within(2050, 2150) }, { outcome: 'reached' }],
  [
    'a level of no less reaches it',
    null,
    { year: 2025, interval: within(2000, null) },
    { outcome: 'reached' },
  ],
  [
    'a level that reaches it is enough before the day',
    '2027-12-31',
    { year: 2025, interval: within(2001, 2002) },
    { outcome: 'reached' },
  ],
  [
    'before the day nothing is missed',
    '2027-12-31',
    { year: 2025, interval: within(1, 2) },
    { outcome: 'not_due' },
  ],
  [
    'a level below misses it',
    '2025-12-31',
    { year: 2025, interval: within(1150, 1250) },
    { outcome: 'not_reached' },
  ],
  [
    'a level up to it, not included, misses it',
    null,
    { year: 2025, interval: within(1900, 2000) },
    { outcome: 'not_reached' },
  ],
  [
    '"more than" leaves it open',
    null,
    { year: 2025, interval: within(1200, null, false) },
    { outcome: 'cannot_tell', unclear: 'wording' },
  ],
  [
    'a level of an earlier year says nothing',
    '2025-12-31',
    { year: 2024, interval: within(1, 2) },
    { outcome: 'cannot_tell', unclear: 'no_level_then' },
  ],
  ['no level says nothing', null, undefined, { outcome: 'cannot_tell', unclear: 'no_level' }],
])('a target of 2000: %s', (_rule, horizon, level, result) => {
  expect(resultOf(2000, horizon, level, '2026-11-23')).toEqual(result)
})
