import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { fieldsFor } from '../catalog/field'
import { pairOf } from '../catalog/pair'
import { emptyQuery } from '../catalog/query/query'
import { viewNames, views } from '../catalog/views'
import { text } from '../store/shape'
import { openReader, type Reader } from '../store/store'
import { contextOf } from './sql/context'
import { fileColumns } from './sql/file-columns'
import { sourceIds } from './sql/source-ids'

let reader: Reader

beforeAll(async () => {
  reader = await openReader(inject('pairsStore'))
})

afterAll(() => reader.close())

// Of a hundred thousand records, one that looks through another table for each takes hours.
test.each(viewNames)('nothing that a row of %s shows is looked for from end to end', async (name) => {
  const view = views[name]
  const scope = { reader, pair: pairOf('KAZ', 'TJK') }
  const request = {
    ...{ scope, view, query: emptyQuery(view, scope.pair), language: 'ar', today: '2026-11-30' },
  }
  const context = contextOf(request)
  const columns = fileColumns(context, fieldsFor(view.collection, scope.pair))
  const cells = reader.dialect.lines.plainCells(columns)
  const plan = await reader.rows(
    sql`explain query plan select ${cells}, ${sourceIds(context)}
      from ${sql.identifier(view.collection.name)} t where t.ordinal = 1`,
    { detail: text },
  )
  expect(plan.length).toBeGreaterThan(0)
  // The ordered values of one record are a subquery of their own.
  const scans = plan
    .map(({ detail }) => detail)
    .filter((detail) => /^SCAN (?!CONSTANT|\(subquery)/.test(detail))
  expect(scans).toEqual([])
})
