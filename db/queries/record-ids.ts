import { sql } from 'drizzle-orm'
import type { Reader } from '../store'
import { contextOf, type ListRequest } from './list/list'
import { where } from './list/where'

/** The ids of a list's records in their order, `count` of them after the first `skip`. */
export async function recordIds(
  reader: Reader,
  request: ListRequest,
  skip: number,
  count: number,
): Promise<readonly string[]> {
  const condition = where(contextOf(reader, request), request.view, request.query)
  const rows = await reader.rows<{ id: string }>(
    sql`select t.id from ${sql.identifier(request.view.collection.table)} t
      where ${condition} order by t.id limit ${count} offset ${skip}`,
  )
  return rows.map(({ id }) => id)
}
