import { sql } from 'drizzle-orm'
import type { Ids } from '../catalog/openapi/types'
import type { Reader } from '../store'

const tables = [
  'agreements',
  'institutions',
  'events',
  'sources',
  'claims',
  'checks',
  'sectors',
  'countries',
  'products',
] as const

const held = new WeakMap<Reader, Promise<Ids>>()

/** An id that exists in every table that an address can point to: the first. */
export function exampleIds(reader: Reader): Promise<Ids> {
  const ids = held.get(reader) ?? read(reader)
  held.set(reader, ids)
  return ids
}

async function read(reader: Reader): Promise<Ids> {
  const found = await Promise.all(
    tables.map(async (table) => {
      const [row] = await reader.rows<{ id: string }>(
        sql`select id from ${sql.identifier(table)} order by id limit 1`,
      )
      return row ? [[table, row.id]] : []
    }),
  )
  return Object.fromEntries(found.flat())
}
