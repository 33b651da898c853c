import { expect, inject, test } from 'vitest'
import { emptyQuery } from '../catalog/query/query'
import { views } from '../catalog/views'
import { openReader } from '../store/store'
import { listCsv, listJson } from './list-file'
import { setLists } from './sets/engine'
import type { InOrder } from './sets/order'
import { streamed } from './sets/stream'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const view = views.agreements
// An order that is never done.
const endless = streamed(async () => ({ count: 53, inOrder: () => new Promise<InOrder>(() => undefined) }))
const file = {
  request: {
    scope: { reader: await openReader(inject('registerStore')), pair },
    engine: { ...setLists, ...endless },
    view,
    query: emptyQuery(view, pair),
    language: 'en',
    today: '2026-11-27',
  },
}

test.each([
  ['csv', () => listCsv(file, { bom: false, guard: true }), 'title,type,status'],
  ['json', () => listJson(file), '{"count":53,'],
])('the beginning of %s leaves before the rows are put in order', async (_, parts, beginning) => {
  const { value } = await parts().next()
  expect(String(value)).toContain(beginning)
})
