import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type View, views } from '../views'
import { arbitraryQuery } from './arbitrary'
import { parametersOf } from './parameter'
import { parseQuery } from './parse'
import { printQuery, toggleFacet, unfiltered, withoutSearch } from './print'
import { emptyQuery, writeSort } from './query'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const ids = ['kaz-mfa', 'tjk-mfa', 'KAZ', 'TJK', 'WLD', '2018', '2023', 'en']
const known = () => new Set(ids)
const read = (view: View, text: string) => parseQuery(view, pair, new URLSearchParams(text), known)

test.each(Object.values(views) as View[])('$name: parsing a printed query gives the same query', (view) => {
  const queries = arbitraryQuery(view, pair, (field) => (field.startsWith('year') ? ['2018', '2023'] : ids))
  fc.assert(
    fc.property(queries, (query) => {
      const printed = printQuery(view, pair, query)
      const { query: again, ignored } = read(view, printed)
      expect(ignored).toMatchObject([])
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
  expect(ignored).toMatchObject([
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

test('values that contradict each other, and days that do not exist, are named; the first value counts', () => {
  const { query, ignored } = read(
    views.agreements,
    'lineage=off&lineage=on&as_of=2023-02-30&q=one&q=two&signed=2018..&signed=..2020&years=2020..2018',
  )
  expect(ignored).toMatchObject([
    { parameter: 'lineage', value: 'on', reason: 'conflicting_values' },
    { parameter: 'as_of', value: '2023-02-30', reason: 'bad_date' },
    { parameter: 'q', value: 'two', reason: 'conflicting_values' },
    { parameter: 'signed', value: '..2020', reason: 'conflicting_values' },
    { parameter: 'years', value: '2020..2018', reason: 'empty_range' },
  ])
  expect(query).toMatchObject({
    controls: { lineage: 'off' },
    q: 'one',
    ranges: { signed_on: { from: '2018' } },
  })
})

test.each([
  ['staus=x', /^one of: ministry, .*status.*, guard$/],
  ['year_signed=20O0', /^a year, YYYY$/],
  ['sort=relevance', /^relevance as the first word of sort, and only together with q$/],
  ['status=x', /^one of: in_force, /],
  ['ministry=x', /^one of/],
  ['size=0', /^a whole number from 1 to 200$/],
  ['as_of=2023-02-30', /^a day that exists, YYYY-MM-DD$/],
  ['years=2020..2018', /^years as from\.\.to/],
  ['signed=soon', /^dates as from\.\.to/],
  ['lineage=on&lineage=off', /^one value$/],
  [`q=${'x'.repeat(201)}`, /^at most 200 characters$/],
])('of %s it is said what would have been understood', (text, expected) => {
  expect(read(views.agreements, text).ignored).toMatchObject([{ expected: expect.stringMatching(expected) }])
})

test.each(Object.values(views) as View[])(
  '$name: letters that are not UTF-8 are named in every parameter, and count for nothing',
  (view) => {
    for (const key of parametersOf(view, pair, known).keys()) {
      const { query, ignored } = read(view, `${key}=a%ff`)
      expect(ignored).toMatchObject([{ parameter: key, value: 'a\uFFFD', reason: 'unreadable_letters' }])
      expect(query).toEqual(emptyQuery(view, pair))
    }
  },
)

test.each(['100%', '%zz', '%25ff', '100%+'])('q=%s is read, whatever follows its percent sign', (text) => {
  const { query, ignored } = read(views.agreements, `q=${text}`)
  expect([query.q, ignored]).toEqual([text.replace('%25', '%').replace('+', ''), []])
})

test('a key that means nothing is named without a value too, what a form leaves empty is not', () => {
  expect(read(views.agreements, 'q=&status=&signed_from=&foo=').ignored).toMatchObject([
    { parameter: 'foo', reason: 'unknown_parameter' },
  ])
})

test('two values of one end of a range contradict each other', () => {
  const { query, ignored } = read(views.agreements, 'signed_from=2018&signed_from=2020&signed_to=2024')
  expect(ignored).toMatchObject([{ parameter: 'signed', reason: 'conflicting_values' }])
  expect(query.ranges).toEqual({ signed_on: { from: '2018' } })
})

test('the same value twice is no contradiction, and a month is no day', () => {
  const { query, ignored } = read(views.agreements, 'lineage=off&lineage=off&as_of=2023-05')
  expect(ignored).toMatchObject([{ parameter: 'as_of', value: '2023-05', reason: 'bad_date' }])
  expect(query.controls).toEqual({ lineage: 'off' })
})

test('a search brings its own order, the closest spelling first, and takes it away again', () => {
  const { query } = read(views.agreements, 'q=one')
  expect(query.sort[0]).toEqual({ field: 'relevance', descending: false })
  expect(printQuery(views.agreements, pair, query)).toBe('q=one')
  expect(withoutSearch(query)).toEqual(emptyQuery(views.agreements, pair))
  expect(read(views.agreements, 'q=one&sort=title').query.sort).toEqual([
    { field: 'title', descending: false },
  ])
})

test.each([
  ['sort=relevance', views.agreements.collection.order],
  ['sort=relevance,title', 'title'],
  ['q=&sort=relevance,title', 'title'],
  ['q=one&sort=title,relevance', 'title'],
])('%s asks for closeness where there is none, which is named; the order is %s', (text, order) => {
  const { query, ignored } = read(views.agreements, text)
  expect(writeSort(query.sort)).toBe(order)
  expect(ignored).toMatchObject([{ parameter: 'sort', value: 'relevance', reason: 'misplaced_order' }])
})

test.each(['sort=relevance', 'sort=relevance,title', 'sort=relevance,-signed_on,title', 'sort=title', ''])(
  'a search under "%s" that is taken away leaves nothing behind that has no meaning',
  (sort) => {
    const { query, ignored } = read(views.agreements, `q=one&${sort}`)
    expect(ignored).toEqual([])
    for (const without of [withoutSearch(query), unfiltered(query)]) {
      const printed = printQuery(views.agreements, pair, without)
      expect(printed).not.toMatch(/relevance|sort=(&|$)/)
      expect(read(views.agreements, printed).ignored).toEqual([])
    }
  },
)

test('a choice among years is told to be one', () => {
  expect(read(views.trade, 'base=20O0').ignored).toMatchObject([
    { parameter: 'base', reason: 'unknown_value', expected: 'a year, YYYY' },
  ])
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
