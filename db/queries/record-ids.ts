import { sql } from 'drizzle-orm'
import type { ListRequest } from '../lists/engine'
import { contextOf } from '../lists/sql/context'
import { records, where } from '../lists/sql/where'
import { text } from '../store/shape'

/** The ids of a list's records in their order, `count` of them after the first `skip`. */
export async function recordIds(
  request: ListRequest,
  skip: number,
  count: number,
): Promise<readonly string[]> {
  const context = contextOf(request)
  const condition = where(context, request.view, request.query)
  const rows = await request.scope.reader.rows(
    sql`select t.id from ${records(context)}
      where ${condition} order by t.id limit ${count} offset ${skip}`,
    { id: text },
  )
  return rows.map(({ id }) => id)
}
