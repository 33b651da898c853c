import { getTableColumns, sql } from 'drizzle-orm'
import { type Schema, schema } from '../schema/schema'
import type { Writer } from '../store/store'
import { writePairRecords } from './pair-records'

/** Rows of every table of the store but `pair_records`, which follows from them. */
export type AllRows = {
  readonly [T in Exclude<keyof Schema, 'pair_records'>]: readonly Schema[T]['$inferInsert'][]
}

/** Writes all rows in one transaction: either every table is filled, and findable by its texts, or none is. */
export async function writeRows(writer: Writer, rows: AllRows): Promise<void> {
  await writer.transaction(async () => {
    for (const name of Object.keys(rows) as (keyof AllRows)[]) await fill(writer, name, rows)
    await writePairRecords(writer)
  })
}

async function fill<T extends keyof AllRows>(writer: Writer, name: T, rows: AllRows) {
  const table: Schema[keyof Schema] = schema[name]
  const columns = Object.keys(getTableColumns(table))
  const all: readonly Readonly<Record<string, unknown>>[] = rows[name]
  // Prepared once for a table: building a statement costs many times more than running it.
  const places = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)]))
  const insert = writer.db.insert(table).values(places).prepare()
  for (const row of all)
    await insert.run(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))
  if ('search' in getTableColumns(table)) writer.index(name)
}
