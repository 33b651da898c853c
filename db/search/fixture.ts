import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { lower } from '../fold'
import { createIndex, matches } from './fts5'
import type { Tier } from './typed'

/**
 * For tests: the places of those records that a search finds with the real engine.
 * @param records one array of parts a record
 */
export function found(records: readonly (readonly string[])[], q: string, tier: Tier = 'folded'): number[] {
  const client = new Database(':memory:')
  client.exec('create table things (ordinal integer not null, search text not null)')
  const insert = client.prepare('insert into things values (?, ?)')
  records.forEach((parts, ordinal) => {
    insert.run(ordinal, parts.map(lower).join('\n'))
  })
  createIndex(client, 'things')
  const where = matches('things', q, tier)
  const query = sql`select t.ordinal from things t where ${where} order by t.ordinal`
  const printed = new SQLiteSyncDialect().sqlToQuery(query)
  const places = client
    .prepare(printed.sql)
    .pluck()
    .all(...printed.params) as number[]
  client.close()
  return places
}
