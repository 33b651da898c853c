import { sql } from 'drizzle-orm'
import type { Reader } from '../../store'
import { contextOf, type ListRequest } from './list'
import type { ViewRows } from './view-rows'
import { always } from './where'

/** The one record of a view's collection that has an id, as `viewRows` gives rows; none where there is no such record. */
export async function recordRow(reader: Reader, request: ListRequest, id: string): Promise<ViewRows> {
  const context = contextOf(reader, request)
  const found = await reader.rows<{ ordinal: number }>(
    sql`select t.ordinal from ${sql.identifier(context.collection.table)} t
      where ${always(context, request.view)} and t.id = ${id}`,
  )
  const rows = Uint32Array.from(found, ({ ordinal }) => ordinal)
  return { count: rows.length, inOrder: async () => rows }
}
