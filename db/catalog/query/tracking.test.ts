import { expect, test } from 'vitest'
import { keyOf } from '../field'
import { type View, views } from '../views'
import { parametersOf } from './parameter'
import { parseQuery } from './parse'
import { printQuery } from './print'
import { isTracking } from './tracking'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const known = () => undefined

test.each(Object.values(views) as View[])('$name: no parameter of the desk is taken for a mark', (view) => {
  const keys = [
    ...parametersOf(view, pair, known).keys(),
    ...view.collection.fields.map(keyOf),
    'lang',
    'theme',
  ]
  expect(keys.filter(isTracking)).toEqual([])
})

test('a page leaves marks out of its own addresses, and says so', () => {
  const pairs = new URLSearchParams('utm_source=x&q=one&fbclid=IwAR0&utm_source=y')
  const { query, ignored } = parseQuery(views.agreements, pair, pairs, known)
  expect(printQuery(views.agreements, pair, query)).toBe('q=one')
  expect(ignored).toEqual([
    { parameter: 'utm_source', value: 'x', reason: 'tracking' },
    { parameter: 'fbclid', value: 'IwAR0', reason: 'tracking' },
    { parameter: 'utm_source', value: 'y', reason: 'tracking' },
  ])
})

test.each(['utm', 'utm_', 'utm_1', 'utm_a"b', 'fbclid2', 'FBCLID', 'source', 'ref', ''])(
  '%s is no mark',
  (key) => {
    expect(isTracking(key)).toBe(false)
  },
)
