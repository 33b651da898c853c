import { sql } from 'drizzle-orm'
import { type CollectionName, collectionNames } from '../catalog/names'
import type { Ids } from '../catalog/openapi/types'
import type { Scope } from '../scope'
import { ENTRY_BYTES } from '../store/memo'
import { text } from '../store/shape'
import { belongs } from './belongs'

const others = ['sectors', 'countries', 'products'] as const

/** For everything that an address of a scope can point to an id that exists: the first. */
export const exampleIds = (scope: Scope): Promise<Ids> =>
  scope.reader.memo.keep(
    `examples ${scope.pair.id}`,
    () => read(scope),
    () => 9 * ENTRY_BYTES,
  )

async function read(scope: Scope): Promise<Ids> {
  const first = async (table: CollectionName | (typeof others)[number], condition = sql`1 = 1`) => {
    const [row] = await scope.reader.rows(
      sql`select t.id from ${sql.identifier(table)} t where ${condition} order by t.id limit 1`,
      { id: text },
    )
    return row ? [[table, row.id]] : []
  }
  const found = await Promise.all([
    ...collectionNames.map((name) => first(name, belongs(scope, name, sql`t.ordinal`))),
    ...others.map((table) => first(table)),
  ])
  return Object.fromEntries(found.flat())
}
