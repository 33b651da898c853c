import { expect, inject, test } from 'vitest'
import { csvOf } from '../lists/list-file.fixture'
import { listPage } from '../lists/lists'
import { chosenFields } from '../lists/request'
import { openReader } from '../store/store'
import type { Field } from './field'
import { fileHeader } from './file-header'
import { parseQuery } from './query/parse'
import { printQuery } from './query/print'
import { type View, views } from './views'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }

test('one entry gives a field its address, filter, facet, order, column and place in the file', async () => {
  const entry: Field = { name: 'place', type: 'text', key: 'signed_in', filter: 'facet', column: 'shown' }
  const { collection } = views.agreements
  const fields = [...collection.fields.filter((f) => f.name !== 'place'), entry]
  const view: View = { ...views.agreements, collection: { ...collection, fields } }
  const scope = { reader: await openReader(inject('registerStore')), pair }

  const { query, ignored } = parseQuery(
    view,
    pair,
    [
      ['signed_in', 'Almaty'],
      ['sort', '-place'],
      ['cols', 'id,place'],
    ],
    () => undefined,
  )
  expect(ignored).toEqual([])
  expect(printQuery(view, pair, query)).toBe('cols=id,place&signed_in=Almaty&sort=-place')

  const request = { scope, view, query, language: 'en', today: '2026-11-23' }
  const { rows, facets } = await listPage(request)
  expect(rows.map((row) => row.place)).toEqual(['Almaty', 'Almaty', 'Almaty', 'Almaty'])
  expect(facets.place).toContainEqual({ value: 'Almaty', count: 4 })
  expect(fileHeader(chosenFields(request))).toEqual(['id', 'place'])
  expect((await csvOf(request)).split('\r\n')).toHaveLength(6)
})
