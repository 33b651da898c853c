import { rmSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { shippedMigrations } from '../../../db/compile/version'
import { createStore } from '../../../db/store/store'

/** Writes a store as another release might have: it says its version, but a column has another name. */
export async function writeOtherSchema(file: string): Promise<void> {
  rmSync(file, { recursive: true, force: true })
  const writer = createStore(file, shippedMigrations)
  try {
    await writer.db.run(sql`insert into dataset_meta (version, title, licence, compiled_on)
      values (${'0'.repeat(64)}, 'Other', 'CC-BY-4.0', '2026-01-01')`)
    await writer.db.run(sql`alter table claims rename column value to amount`)
  } finally {
    writer.close()
  }
}
