import { closeSync, openSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * Overwrites every page of a table but its first with noise, and counts a change in the header (SQLite's "Database File
 * Format", 1.3), so that nobody trusts pages read before. The file keeps its size.
 */
export function damageAll(file: string, table: string): void {
  const client = new Database(file, { readonly: true })
  const size = Number(client.pragma('page_size', { simple: true }))
  const pages = client
    .prepare<[string], number>('select pageno from dbstat where name = ? order by pageno')
    .pluck()
    .all(table)
  client.close()
  const noise = Buffer.alloc(size, 0xa5)
  const descriptor = openSync(file, 'r+')
  for (const page of pages.slice(1)) writeSync(descriptor, noise, 0, size, (page - 1) * size)
  const counter = Buffer.from('7fffffff', 'hex')
  for (const place of [24, 92]) writeSync(descriptor, counter, 0, counter.length, place)
  closeSync(descriptor)
}
