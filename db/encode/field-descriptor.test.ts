import { parse } from 'csv-parse/sync'
import { beforeAll, expect, inject, test } from 'vitest'
import { type Field, fieldsFor, isColumn } from '../catalog/field'
import { fileHeader } from '../catalog/file-header'
import { emptyQuery } from '../catalog/query/query'
import { type View, views } from '../catalog/views'
import { csvOf } from '../lists/list-file.fixture'
import type { Scope } from '../scope'
import { openReader } from '../store/store'
import { columnDescriptors, type FieldDescriptor, fieldDescriptor, sheetColumns } from './field-descriptor'
import { labels } from './package.fixture'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const collections = Object.values(views as Record<string, View>).filter(
  ({ name, collection }) => name === collection.name,
)
const columnsOf = (view: View) => fieldsFor(view.collection, pair).filter(isColumn)
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

/** Every column and row of a collection, as its CSV has them. */
async function everything(view: View): Promise<Record<string, string>[]> {
  const query = { ...emptyQuery(view, pair), columns: columnsOf(view).map(({ name }) => name) }
  const request = { scope, view, query, language: 'en', today: '2026-11-23' } as const
  const text = await csvOf(request)
  return parse(text, { columns: true })
}

const fits: Readonly<Record<FieldDescriptor['type'], (cell: string, field: FieldDescriptor) => boolean>> = {
  number: (cell) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  year: (cell) => /^\d{4}$/.test(cell),
  boolean: (cell, field) => [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(cell),
  string: (cell, { categories, constraints, format }) =>
    (categories?.some(({ value }) => value === cell) ?? true) &&
    new RegExp(constraints?.pattern ?? '').test(cell) &&
    (format !== 'uri' || URL.canParse(cell)),
}

test.each(collections)('every cell of $name is what the descriptor says', async (view) => {
  const descriptors = columnDescriptors(columnsOf(view), labels)
  const rows = await everything(view)
  expect(rows.length).toBeGreaterThan(0)
  expect(descriptors.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
  for (const field of descriptors) {
    const cells = rows.map((row) => row[field.name] ?? '')
    const stated = cells.filter((cell) => cell !== '')
    expect(stated.filter((cell) => !fits[field.type](cell, field)).slice(0, 3), field.name).toEqual([])
    if (field.constraints?.required) expect(stated).toHaveLength(cells.length)
    if (field.constraints?.unique) expect(new Set(cells).size).toBe(cells.length)
  }
})

test.each(collections)('a sheet of $name has the columns of its CSV', (view) => {
  const fields = columnsOf(view)
  expect(sheetColumns(fields).map(({ name }) => name)).toEqual(fileHeader(fields))
})

test('type, words and rules follow from the declaration', () => {
  const describe = (field: Field) => fieldDescriptor(field, labels)
  expect(describe({ name: 'id', type: 'id' })).toEqual({
    name: 'id',
    title: 'the id',
    type: 'string',
    constraints: { required: true, unique: true },
  })
  expect(describe({ name: 'rank', type: 'word', vocabulary: 'rank' }).categories).toEqual([
    { value: 'preferred', label: 'rank: preferred' },
    { value: 'normal', label: 'rank: normal' },
    { value: 'deprecated', label: 'rank: deprecated' },
  ])
  const count = { kind: 'count', collection: 'claims', owner: 'source_id' } as const
  expect(describe({ name: 'claims', type: 'number', via: count }).type).toBe('integer')
  expect(sheetColumns([{ name: 'planned', type: 'bool' }])).toEqual([{ name: 'planned', type: 'boolean' }])
})
