import { emptyQuery } from '../../../db/catalog/query/query'
import { viewNames, views } from '../../../db/catalog/views'
import type { ListRequest } from '../../../db/lists/engine'
import { countRows, listPage } from '../../../db/lists/lists'
import { knownPairs } from '../../../db/queries/meta'
import { recordIds } from '../../../db/queries/record-ids'
import { openReader } from '../../../db/store/store'

const today = '2026-11-23'

/** Asks a store for the page, the count and one record of every list. @throws whatever they throw */
export async function serveOnce(store: string): Promise<void> {
  const reader = await openReader(store)
  try {
    const [pair] = await knownPairs({ reader })
    if (!pair) throw new Error('no pair can be shown')
    const scope = { reader, pair }
    for (const name of viewNames) {
      const view = views[name]
      const request: ListRequest = { scope, view, query: emptyQuery(view, pair), language: 'en', today }
      const [page, count] = [await listPage(request), await countRows(request)]
      if (page.total !== count)
        throw new Error(`${name}: the page says ${page.total} rows and the file ${count}`)
      const [id] = await recordIds(request, 0, 1)
      if (id !== undefined) await countRows({ ...request, record: id })
    }
  } finally {
    reader.close()
  }
}
