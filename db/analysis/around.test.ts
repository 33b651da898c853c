import { expect, test } from 'vitest'
import { exactly } from './arithmetic'
import { around } from './around'
import type { Series, SeriesPoint } from './series'

const point = (year: number): SeriesPoint => ({
  year,
  value: year,
  qualifier: 'exact',
  interval: exactly(year),
  claims: [],
  rivals: [],
})
const series: Series = {
  indicator: 'trade_turnover',
  kind: 'level',
  reporter: 'KAZ',
  from: 'KAZ',
  to: 'TJK',
  points: [2013, 2016, 2017, 2018, 2020].map(point),
}

test.each<[string, string | null, (number | undefined)[]]>([
  ['2015-09-14', null, [2013, 2016, 1, 4]],
  // The year of the date lies on neither side.
  ['2017-03', null, [2016, 2018, 2, 2]],
  ['2016', null, [2013, 2017, 1, 3]],
  ['2017-12-31', '2018-01-02', [2016, 2020, 2, 1]],
  ['2000-01-01', null, [undefined, 2013, 0, 5]],
  ['2024-08-22', null, [2020, undefined, 5, 0]],
])('around %s to %s', (from, to, expected) => {
  const { before, after, yearsBefore, yearsAfter } = around(series, from, to)
  expect([before?.year, after?.year, yearsBefore, yearsAfter]).toEqual(expected)
})
