import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyQuery } from '../../db/catalog/query/query'
import { views } from '../../db/catalog/views'
import { temporaryFolder } from '../../db/compile/fixture'
import { csvOf } from '../../db/lists/list-file.fixture'
import { listPage } from '../../db/lists/lists'
import { knownPairs } from '../../db/queries/meta'
import { openReader } from '../../db/store/store'
import { generateBulk } from './bulk'

test('a bulk store opens, and its lists have what they should', async () => {
  const store = join(temporaryFolder(), 'bulk.db')
  await generateBulk(store, { agreements: 50, claims: 70, seed: 1 })
  const reader = await openReader(store)
  const [pair] = await knownPairs({ reader })
  if (!pair) throw new Error('no pair')
  for (const [name, rows] of [['agreements', 50] as const, ['claims', 70] as const]) {
    const view = views[name]
    const query = emptyQuery(view, pair)
    const request = { scope: { reader, pair }, view, query, language: 'en', today: '2026-11-23' }
    expect((await listPage(request)).total).toBe(rows)
    expect((await csvOf(request)).trimEnd().split('\r\n')).toHaveLength(rows + 1)
  }
  reader.close()
})
