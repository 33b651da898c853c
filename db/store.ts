import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { type BaseSQLiteDatabase, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { LRUCache } from 'lru-cache'
import { type Dialect, sqlite } from './dialect'
import { StoreError } from './errors'
import { type Schema, schema } from './schema'
import { createIndex } from './search/fts5'

type Db = BaseSQLiteDatabase<'async', unknown, Schema>

/** One row as the engine gives it. */
export type Cells = Record<string, string | number | null>

/** A handle that can only ask. The web server holds nothing else. */
export interface Reader {
  readonly db: Pick<Db, 'select' | 'selectDistinct' | '$count'>
  readonly dialect: Dialect
  /** SHA-256 of the compiled dataset: equal facts, equal version. */
  readonly version: string
  /** All rows of one statement; columns by their SQL name. */
  rows<Row extends Cells = Cells>(query: SQL): Promise<Row[]>
  /** Rows of one statement as plain values in the order of its columns, one at a time; made for many short rows. */
  tuples(query: SQL): Iterable<readonly (string | number | null)[]>
  /** A statement's text and values as one word: equal statements, equal words. */
  fingerprint(query: SQL): string
  /** Rows of one statement, one at a time, from a single consistent read; columns by their SQL name. */
  stream(query: SQL): Iterable<Cells>
  close(): void
}

/** A handle that can also change the store: the compiler's, never the web server's. */
export interface Writer {
  readonly db: Omit<Db, 'transaction'>
  /** Runs `work` between `begin immediate` and `commit`; any throw rolls everything back. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** Makes the rows of `table` findable by the words of their `search` text: see `Dialect.matches`. */
  index(table: string): void
  /** Throws StoreError when `PRAGMA integrity_check` finds anything. */
  verify(): void
  close(): void
}

/**
 * Opens a compiled store read-only.
 * @throws StoreError when the file is missing, no database, or of another schema.
 */
export function openReader(file: string): Reader {
  if (!existsSync(file)) throw new StoreError(`no store at ${file}: run "npm run db:build"`)
  try {
    const client = new Database(file, { readonly: true, fileMustExist: true })
    client.pragma('query_only = on')
    client.pragma('mmap_size = 268435456')
    const version = client.prepare('select version from dataset_meta').pluck().get()
    if (typeof version !== 'string') throw new StoreError(`${file} holds no dataset`)
    const printer = new SQLiteSyncDialect()
    const prepared = new LRUCache<string, Database.Statement<unknown[], Cells>>({ max: 500 })
    const prepare = (text: string) => {
      const statement = prepared.get(text) ?? client.prepare<unknown[], Cells>(text)
      prepared.set(text, statement)
      return statement
    }
    return {
      // better-sqlite3's builders can be awaited; the async face is what other engines have too.
      db: drizzle({ client, schema }) as unknown as Db,
      dialect: sqlite,
      version,
      async rows<Row extends Cells>(query: SQL) {
        const { sql, params } = printer.sqlToQuery(query)
        return prepare(sql).all(...params) as Row[]
      },
      tuples(query) {
        const { sql, params } = printer.sqlToQuery(query)
        const statement = client.prepare(sql).raw()
        return statement.iterate(...params) as Iterable<(string | number | null)[]>
      },
      fingerprint(query) {
        const { sql, params } = printer.sqlToQuery(query)
        return JSON.stringify([sql, params])
      },
      *stream(query) {
        const { sql, params } = printer.sqlToQuery(query)
        // A statement of its own: one that is being walked cannot be started again.
        yield* client.prepare<unknown[], Cells>(sql).iterate(...params)
      },
      close: () => client.close(),
    }
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    throw new StoreError(`cannot read the store at ${file}: run "npm run db:build"`, { cause })
  }
}

/** Creates an empty store at `file` (which must not exist) with the current schema. */
export function createStore(file: string, migrations: string): Writer {
  const client = new Database(file)
  const db = drizzle({ client, schema })
  migrate(db, { migrationsFolder: migrations })
  return {
    db: db as unknown as Db,
    async transaction(work) {
      client.exec('begin immediate')
      try {
        const result = await work()
        client.exec('commit')
        return result
      } catch (error) {
        client.exec('rollback')
        throw error
      }
    },
    index: (table) => createIndex(client, table),
    verify() {
      const found = client.pragma('integrity_check', { simple: true })
      if (found !== 'ok') throw new StoreError(`integrity check: ${String(found)}`)
    },
    close: () => client.close(),
  }
}
