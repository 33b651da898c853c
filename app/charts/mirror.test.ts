import { expect, inject, test } from 'vitest'
import { parseQuery } from '@/db/catalog/query/parse'
import { views } from '@/db/catalog/views'
import { openReader } from '@/db/store/store'
import { mirror } from './mirror'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }

const request = async (text: string) => ({
  scope: { reader: await openReader(inject('registerStore')), pair },
  view: views.trade,
  query: parseQuery(views.trade, pair, new URLSearchParams(text), () => undefined).query,
  language: 'en',
  today: '2026-11-23',
})

test('the file has a row a flow and year, with the claims of both sides', async () => {
  const { header, rows } = await mirror.table(await request('years=2017'))
  const records = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
  expect(records).toHaveLength(3)
  expect(records).toContainEqual(
    expect.objectContaining({
      flow: 'exports',
      year: 2017,
      base_reporter_id: 'KAZ',
      base_claim: 'T0204',
      base_low: 458_650_000,
      base_high: 458_750_000,
      other_qualifier: 'more_than',
      other_low: 514_600_000,
      other_high: null,
      other_claim: 'T0228',
      gap: 55_900_000,
      no_gap: null,
    }),
  )
})
