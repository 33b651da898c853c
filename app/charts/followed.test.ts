import { expect, test } from 'vitest'
import { emptyQuery } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import { BadRequest } from '@/db/errors'
import { followed, followedQuery } from './followed'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const query = {
  ...emptyQuery(views.trade, pair),
  q: 'wheat, flour',
  facets: { reporter_id: ['KAZ'] },
  ranges: { period_start: { from: '2015', to: '2016' } },
  controls: { measure: 'growth' },
  page: 2,
}

test('a chart is addressed by the filters and choices that it follows', () => {
  expect(followed('trade', pair, query)).toBe('measure=growth&q=wheat,+flour&reporter=KAZ&years=2015..2016')
  expect(followed('mirror', pair, query)).toBe('years=2015..2016')
  expect(followed('markets', pair, query)).toBe('')
})

test('a file does not pass for a filtered one: what its chart does not follow is refused, what only tables have is not', () => {
  const { ranges } = query
  expect(
    followedQuery('mirror', pair, { ...emptyQuery(views.trade, pair), ranges, page: 2, size: 50 }),
  ).toEqual({
    ...emptyQuery(views.trade, pair),
    ranges,
  })
  try {
    followedQuery('mirror', pair, query)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(BadRequest)
    expect((error as BadRequest).parameters.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['measure', 'growth'],
      ['q', 'wheat, flour'],
      ['reporter', 'KAZ'],
    ])
  }
})
