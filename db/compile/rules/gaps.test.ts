import { expect, test } from 'vitest'
import { DatasetError } from '../../errors'
import { append, makeDataset } from '../fixture'
import { loadDataset } from '../load'

/** What loading the tiny dataset with one more gap and one more claim reports. */
function problems(gap: string, claim: string): string[] {
  try {
    loadDataset(makeDataset({ 'gaps.csv': append(gap), 'claims.csv': append(claim) }))
    return []
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n')
    throw error
  }
}

const claim = (year: string, { reporter = 'KAZ', flow = 'KAZ,TJK', rank = 'normal,' } = {}) =>
  `X,trade_turnover,level,${reporter},${flow},,,${year}-01-01,${year}-12-31,year,5,USD,exact,,${rank},,stat-1,`

test('a gap that begins after its end is reported at its line', () => {
  expect(problems('exports,,KAZ,TJK,2010,2009,none_found,', claim('2022'))).toEqual([
    'gaps.csv:3 year_from: 2010 is after 2009: expected year_from no later than year_to',
  ])
})

test.each([
  ['of any reporter', 'trade_turnover,,KAZ,TJK,2010,2012,none_found,', claim('2011')],
  ['of that reporter', 'trade_turnover,KAZ,KAZ,TJK,2010,2012,none_found,', claim('2010')],
  [
    'of turnover the other way round',
    'trade_turnover,,KAZ,TJK,2010,2012,none_found,',
    claim('2012', { flow: 'TJK,KAZ' }),
  ],
])('a year with a figure %s is no gap', (_whose, gap, stated) => {
  expect(problems(gap, stated)).toEqual([
    expect.stringMatching(/^gaps\.csv:3 year_from: 2010 to 2012 has a figure in 201\d \(X\)/),
  ])
})

test.each([
  ['in another year', claim('2013')],
  ['of another reporter', claim('2011', { reporter: 'TJK' })],
  ['that is deprecated', claim('2011', { rank: 'deprecated,a slip' })],
])('a figure %s leaves the gap', (_what, stated) => {
  expect(problems('trade_turnover,KAZ,KAZ,TJK,2010,2012,none_found,', stated)).toEqual([])
})
