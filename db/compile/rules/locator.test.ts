import { expect, test } from 'vitest'
import { DatasetError } from '../../errors'
import { makeDataset, withColumns } from '../fixture'
import { loadDataset } from '../load'

/** What loading the tiny dataset reports, its first claim standing at a place in a source of which so much was kept. */
function problems(kept: string, locator: string, wording = ''): string[] {
  const folder = makeDataset({
    'claims.csv': withColumns('locator,wording', `${locator},${wording}`, ','),
    'sources.csv': withColumns('kept', kept),
  })
  try {
    loadDataset(folder)
    return []
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n').slice(0, 1)
    throw error
  }
}

test.each([
  ['whole', 'para 13'],
  ['whole', 'title'],
  ['extract', 'article 7'],
  ['table', 'table TradeSummary row Kazakhstan; year 2010'],
  ['table', 'series TXG_FOB_USD; year 2010'],
  ['', 'page 3'],
  ['picture', ''],
])('of a source kept as %j, %j is a place', (kept, locator) => {
  expect(problems(kept, locator)).toEqual([])
})

test.each([
  ['whole', 'somewhere', /^claims\.csv:2 locator: somewhere is no place in a source: expected title, /],
  ['whole', 'para 0', /no place in a source/],
  ['whole', 'table a row b', /no place that a source kept as whole has: expected a paragraph/],
  ['table', 'para 2', /no place that a source kept as table has: expected a row/],
  ['picture', 'para 2', /a picture was kept: expected it empty/],
  ['page_not_kept', 'para 2', /no page was kept: expected it empty/],
])('of a source kept as %j, %j is no place', (kept, locator, message) => {
  expect(problems(kept, locator)).toEqual([expect.stringMatching(message)])
})

test('a quotation has eight words at most', () => {
  expect(problems('whole', 'para 1', 'one two three four five six seven eight')).toEqual([])
  expect(problems('whole', 'para 1', 'one two three four five six seven eight nine')).toEqual([
    'claims.csv:2 wording: has 9 words: expected at most 8, those that carry the number or the promise',
  ])
})
