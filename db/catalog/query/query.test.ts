import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type View, views } from '../views'
import { arbitraryQuery } from './arbitrary'
import { parseQuery } from './parse'
import { printQuery, toggleFacet } from './print'
import { emptyQuery } from './query'

const pair = { id: 'kaz-tjk', a: 'kaz', b: 'tjk' }
const ids = ['kaz-mfa', 'tjk-mfa', 'KAZ', 'TJK', 'WLD', '2018', '2023', 'en']
const known = () => new Set(ids)
const read = (view: View, text: string) => parseQuery(view, pair, new URLSearchParams(text), known)

test.each(Object.values(views) as View[])('$name: parsing a printed query gives the same query', (view) => {
  const queries = arbitraryQuery(view, pair, (field) => (field === 'year_signed' ? ['2018', '2023'] : ids))
  fc.assert(
    fc.property(queries, (query) => {
      const printed = printQuery(view, pair, query)
      const { query: again, ignored } = read(view, printed)
      expect(ignored).toEqual([])
      expect(again).toEqual(query)
      expect(printQuery(view, pair, again)).toBe(printed)
    }),
    { seed: 20230504, numRuns: 300 },
  )
})

test.each(Object.values(views) as View[])('$name: no query string makes the parser throw', (view) => {
  const key = fc.oneof(
    fc.constantFrom('q', 'sort', 'cols', 'page', 'size', 'ministry', 'signed', 'years', 'measure'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary' }))), (entries) => {
      const { query } = parseQuery(view, pair, entries, known)
      expect(query.columns.length).toBeGreaterThan(0)
      expect(query.page).toBeGreaterThanOrEqual(1)
      expect(query.size).toBeLessThanOrEqual(200)
    }),
    { seed: 20230504, numRuns: 300 },
  )
})

test('what is not understood is left out and named, with the nearest known word', () => {
  const { query, ignored } = read(
    views.agreements,
    'minstry=kaz-mfa&status=in_forc&sort=-sined_on&cols=titel&page=0&size=9999&signed=2024..2018&ends=soon',
  )
  expect(ignored).toEqual([
    { parameter: 'minstry', value: 'kaz-mfa', reason: 'unknown_parameter', didYouMean: 'ministry' },
    { parameter: 'status', value: 'in_forc', reason: 'unknown_value', didYouMean: 'in_force' },
    { parameter: 'sort', value: 'sined_on', reason: 'unknown_value', didYouMean: 'signed_on' },
    { parameter: 'cols', value: 'titel', reason: 'unknown_value', didYouMean: 'title' },
    { parameter: 'page', value: '0', reason: 'bad_number' },
    { parameter: 'size', value: '9999', reason: 'bad_number' },
    { parameter: 'signed', value: '2024..2018', reason: 'empty_range' },
    { parameter: 'ends', value: 'soon', reason: 'bad_range' },
  ])
  expect(query).toEqual({ ...emptyQuery(views.agreements, pair), size: 200 })
})

test('a form sends the ends of a range and the columns apart', () => {
  const { query } = read(
    views.agreements,
    'signed_from=2018&signed_to=&cols=title&cols=signed_on&q=&sort=-signed_on,title',
  )
  expect(query.ranges).toEqual({ signed_on: { from: '2018' } })
  expect(query.columns).toEqual(['title', 'signed_on'])
})

test('a facet value is added and taken away, and the page starts again', () => {
  const start = { ...emptyQuery(views.agreements, pair), page: 3 }
  const on = toggleFacet(start, 'type', 'treaty')
  expect([on.facets, on.page]).toEqual([{ type: ['treaty'] }, 1])
  expect(toggleFacet(on, 'type', 'treaty').facets).toEqual({})
})
