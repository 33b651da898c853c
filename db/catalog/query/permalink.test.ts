import { expect, test } from 'vitest'
import { views } from '../views'
import { parseQuery } from './parse'
import { onDay, withoutTable } from './permalink'
import { printQuery } from './print'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const read = (view: 'agreements' | 'trade', text: string) =>
  parseQuery(views[view], pair, new URLSearchParams(text), () => undefined).query
const pinned = (view: 'agreements' | 'trade', text: string) =>
  printQuery(views[view], pair, onDay(views[view], read(view, text), '2026-11-24'))

test('a view that depends on a day is asked about that day, unless the reader asked about another', () => {
  expect(pinned('agreements', 'type=treaty')).toBe('as_of=2026-11-24&type=treaty')
  expect(pinned('agreements', 'as_of=2020-01-01')).toBe('as_of=2020-01-01')
})

test('a view that does not depend on a day stays as it is', () => {
  expect(pinned('trade', 'measure=growth')).toBe('measure=growth')
})

test('a chart keeps filters and choices and drops what only a table has', () => {
  const query = read('agreements', 'q=water&group=sector&sort=title&cols=title&page=3&size=50&type=treaty')
  expect(printQuery(views.agreements, pair, withoutTable(views.agreements, pair, query))).toBe(
    'group=sector&q=water&type=treaty',
  )
})
