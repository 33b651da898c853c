import { sql } from 'drizzle-orm'
import type { ListRequest } from '../engine'
import { contextOf } from '../sql/context'
import { always, records } from '../sql/where'
import { countBits } from './bits'
import { type InOrder, inOrderOf, ordered } from './order'
import { select } from './selection'

/** The rows of a list: how many they are is known before their order is. */
export interface Rows {
  readonly count: number
  inOrder(): Promise<InOrder>
}

/** Every row of a list: the very ones that its pages show. */
export async function rowsOf(request: ListRequest): Promise<Rows> {
  if (request.record !== undefined) return recordOf(request, request.record)
  const { rows } = await select(request)
  const count = countBits(rows)
  return { count, inOrder: () => ordered(request, rows, count) }
}

async function recordOf(request: ListRequest, id: string): Promise<Rows> {
  const context = contextOf(request)
  const found = await request.scope.reader.rows<{ ordinal: number }>(
    sql`select t.ordinal from ${records(context)} where ${always(context, request.view)} and t.id = ${id}`,
  )
  const rows = inOrderOf(Uint32Array.from(found, ({ ordinal }) => ordinal))
  return { count: rows.count, inOrder: async () => rows }
}
