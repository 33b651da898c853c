import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { fillPlaceholders, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { type BaseSQLiteDatabase, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { LRUCache } from 'lru-cache'
import { type Dialect, sqlite } from './dialect'
import { StoreError } from './errors'
import { guardCell } from './export/csv'
import { type Schema, schema } from './schema'
import { createIndex } from './search/fts5'
import { emptyShelf, type Shelf } from './shelf'

const SHELF_BYTES = 256 * 1024 * 1024

type Db = BaseSQLiteDatabase<'async', unknown, Schema>

/** One row as the engine gives it. */
export type Cells = Record<string, string | number | null>

/** Lines one after another, and how many bytes each has, in the order that was asked for. */
export interface JoinedLines {
  readonly bytes: Uint8Array
  readonly lengths: readonly number[]
}

/** A handle that can only ask. The web server holds nothing else. */
export interface Reader {
  readonly db: Pick<Db, 'select' | 'selectDistinct' | '$count'>
  readonly dialect: Dialect
  /** SHA-256 of the compiled dataset: equal facts, equal version. */
  readonly version: string
  /** What has been worked out from the store so far. */
  readonly shelf: Shelf
  /** All rows of one statement; columns by their SQL name. */
  rows<Row extends Cells = Cells>(query: SQL): Promise<Row[]>
  /** Rows of one statement as plain values in the order of its columns, one at a time; made for many short rows. */
  tuples(query: SQL): Iterable<readonly (string | number | null)[]>
  /** A statement's text and values as one word: equal statements, equal words. */
  fingerprint(query: SQL): string
  /** Prepares a statement of `Dialect.lines.joinedLines`: what it writes of the records with these ordinals. */
  joinedLines(query: SQL): (ordinals: Uint32Array) => JoinedLines
  /** Prepares a statement of `Dialect.lines.listed`: the cells of the records with these ordinals. */
  listed(query: SQL): (ordinals: Uint32Array) => readonly (readonly (string | number | null)[])[]
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
    client.pragma('cache_size = -8192')
    client.function('guarded', { deterministic: true }, guardCell)
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
      shelf: emptyShelf(SHELF_BYTES),
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
      joinedLines(query) {
        const { sql, params } = printer.sqlToQuery(query)
        const statement = client.prepare<unknown[], [Buffer | null, string | null]>(sql).raw()
        return (ordinals) => {
          const [bytes, lengths] =
            statement.get(...fillPlaceholders(params, { ordinals: listOf(ordinals) })) ?? []
          return { bytes: bytes ?? new Uint8Array(), lengths: lengths ? lengths.split(',').map(Number) : [] }
        }
      },
      listed(query) {
        const { sql, params } = printer.sqlToQuery(query)
        const statement = client.prepare<unknown[], (string | number | null)[]>(sql).raw()
        return (ordinals) => statement.all(...fillPlaceholders(params, { ordinals: listOf(ordinals) }))
      },
      close: () => client.close(),
    }
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    throw new StoreError(`cannot read the store at ${file}: run "npm run db:build"`, { cause })
  }
}

const listOf = (ordinals: Uint32Array) => `[${ordinals.join(',')}]`

/** Creates an empty store at `file` (which must not exist, or be empty) with the current schema. */
export function createStore(file: string, migrations: string): Writer {
  const client = new Database(file)
  try {
    return writerOf(client, migrations)
  } catch (error) {
    client.close()
    throw error
  }
}

function writerOf(client: Database.Database, migrations: string): Writer {
  // A file in an order of its own reads every page of a large table again and again: fewer, larger ones cost less.
  client.pragma('page_size = 16384')
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
        // A full disk has already ended the transaction.
        if (client.inTransaction) client.exec('rollback')
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
