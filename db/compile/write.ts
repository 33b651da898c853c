import { getTableColumns } from 'drizzle-orm'
import { type Schema, schema } from '../schema'
import type { Writer } from '../store'

/** Rows of every table of the store. */
export type AllRows = { readonly [T in keyof Schema]: readonly Schema[T]['$inferInsert'][] }

/** SQLite binds no more values than this in one statement. */
const variables = 32_766

/** Writes all rows in one transaction: either every table is filled or none is. */
export async function writeRows(writer: Writer, rows: AllRows): Promise<void> {
  await writer.transaction(async () => {
    for (const name of Object.keys(schema) as (keyof Schema)[]) await fill(writer, name, rows)
  })
}

async function fill<T extends keyof Schema>(writer: Writer, name: T, rows: AllRows) {
  const table: Schema[keyof Schema] = schema[name]
  const size = Math.floor(variables / Object.keys(getTableColumns(table)).length)
  const all: readonly Schema[keyof Schema]['$inferInsert'][] = rows[name]
  for (let start = 0; start < all.length; start += size)
    await writer.db.insert(table).values(all.slice(start, start + size))
}
