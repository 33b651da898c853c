import { sql } from 'drizzle-orm'
import type { Reader } from '../../store'
import { contextOf, type ListRequest } from './list'
import { always } from './where'

/** The one record of a view's collection that has an id, as `allRows` gives rows; none where there is no such record. */
export async function recordRow(reader: Reader, request: ListRequest, id: string): Promise<Uint32Array> {
  const context = contextOf(reader, request)
  const found = await reader.rows<{ ordinal: number }>(
    sql`select t.ordinal from ${sql.identifier(context.collection.table)} t
      where ${always(context, request.view)} and t.id = ${id}`,
  )
  return Uint32Array.from(found, ({ ordinal }) => ordinal)
}
