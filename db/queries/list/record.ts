import { sql } from 'drizzle-orm'
import { contextOf, type ListRequest } from './list'
import { inOrderOf } from './order'
import type { ViewRows } from './view-rows'
import { always, records } from './where'

/** The one record of a view's collection that has an id, as `viewRows` gives rows; none where there is no such record. */
export async function recordRow(request: ListRequest, id: string): Promise<ViewRows> {
  const context = contextOf(request)
  const found = await request.scope.reader.rows<{ ordinal: number }>(
    sql`select t.ordinal from ${records(context)} where ${always(context, request.view)} and t.id = ${id}`,
  )
  const rows = inOrderOf(Uint32Array.from(found, ({ ordinal }) => ordinal))
  return { count: rows.count, inOrder: async () => rows }
}
