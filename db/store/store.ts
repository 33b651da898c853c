import { statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { fillPlaceholders, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type BaseSQLiteDatabase, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { LRUCache } from 'lru-cache'
import { guardCell } from '../encode/csv'
import { RavobitError, StoreError } from '../errors'
import { type Schema, schema } from '../schema/schema'
import { createIndex } from '../search/fts5'
import { openDatabase, watchStatements } from './database'
import { type Dialect, sqlite } from './dialect'
import { faultOfFile, faultOfSchema, isWhole } from './inspect'
import { createMemo, type Memo } from './memo'
import { type RowOf, type Shape, shaped } from './shape'
import { storeFaultOf, unusableStore } from './store-fault'

const MiB = 2 ** 20
/** What is worked out from a store takes several times its bytes at most, within these bounds. */
const memoBytes = (size: number) => Math.min(256 * MiB, Math.max(24 * MiB, 4 * size))

type Db = BaseSQLiteDatabase<'async', unknown, Schema>

/** One row as the engine gives it. */
export type Row = Record<string, string | number | null>

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
  readonly memo: Memo
  /**
   * All rows of one statement; columns by their SQL name. With a shape they have its columns, read as it says.
   * @throws MisshapenRow where a row is of another one
   */
  rows(query: SQL): Promise<Row[]>
  rows<S extends Shape>(query: SQL, shape: S): Promise<RowOf<S>[]>
  /** Rows of one statement as plain values in the order of its columns, one at a time; made for many short rows. */
  tuples(query: SQL): Iterable<readonly (string | number | null)[]>
  /** A statement's text and values as one word: equal statements, equal words. */
  fingerprint(query: SQL): string
  /** Prepares a statement of `Dialect.lines.joinedLines`: what it writes of the records with these ordinals. */
  joinedLines(query: SQL): (ordinals: Uint32Array) => JoinedLines
  /** Prepares a statement of `Dialect.lines.listed`: the cells of the records with these ordinals. */
  listed(query: SQL): (ordinals: Uint32Array) => readonly (readonly (string | number | null)[])[]
  /** Milliseconds since it was last asked anything. */
  idle(): number
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

interface ReaderOptions {
  /** Stores of up to so many bytes are read through for damaged pages at opening; without it none is. */
  readonly wholeUpTo?: number
  /** Told of each failure of a statement that is the store's. */
  readonly onFault?: (fault: StoreError) => void
}

/**
 * Opens a compiled store read-only. Whatever statement meets a store that can no longer be read throws StoreError.
 * @throws StoreError when the file is missing, no database, cut, damaged as far as was looked, or of another schema
 */
export async function openReader(
  file: string,
  { wholeUpTo = 0, onFault }: ReaderOptions = {},
): Promise<Reader> {
  let client: Database.Database | undefined
  try {
    const fault = faultOfFile(file)
    if (fault) throw unusableStore(file, fault)
    client = openDatabase(file, { readonly: true, fileMustExist: true })
    const version = inspect(client, file, wholeUpTo)
    const translate = (cause: unknown) => {
      const fault = storeFaultOf(file, cause)
      if (fault) onFault?.(fault)
      return fault ?? cause
    }
    let used = performance.now()
    watchStatements(client, translate, () => {
      used = performance.now()
    })
    const reader = readerOf(client, version, memoBytes(statSync(file).size))
    return { ...reader, idle: () => performance.now() - used }
  } catch (cause) {
    client?.close()
    if (cause instanceof RavobitError) throw cause
    throw storeFaultOf(file, cause) ?? unusableStore(file, 'cannot be read', { cause })
  }
}

/**
 * Reads a whole store through.
 * @returns its version
 * @throws StoreError as `openReader`, and for any damaged page
 */
export async function verifyStore(file: string): Promise<string> {
  const reader = await openReader(file, { wholeUpTo: Number.POSITIVE_INFINITY })
  reader.close()
  return reader.version
}

function inspect(client: Database.Database, file: string, wholeUpTo: number): string {
  if (statSync(file).size <= wholeUpTo && !isWhole(client)) throw unusableStore(file, 'is damaged')
  const fault = faultOfSchema(client)
  if (fault) throw unusableStore(file, fault)
  const version = client.prepare('select version from dataset_meta').pluck().get()
  if (typeof version !== 'string') throw unusableStore(file, 'holds no dataset')
  return version
}

function readerOf(client: Database.Database, version: string, memory: number): Omit<Reader, 'idle'> {
  client.pragma('query_only = on')
  client.pragma('cache_size = -8192')
  client.function('guarded', { deterministic: true }, guardCell)
  const printer = new SQLiteSyncDialect()
  const prepared = new LRUCache<string, Database.Statement<unknown[], Row>>({ max: 500 })
  const prepare = (text: string) => {
    const statement = prepared.get(text) ?? client.prepare<unknown[], Row>(text)
    prepared.set(text, statement)
    return statement
  }
  return {
    // better-sqlite3's builders can be awaited; the async face is what other engines have too.
    db: drizzle({ client, schema }) as unknown as Db,
    dialect: sqlite,
    version,
    memo: createMemo(memory),
    async rows<S extends Shape>(query: SQL, shape?: S) {
      const { sql, params } = printer.sqlToQuery(query)
      const rows = prepare(sql).all(...params)
      // Without a shape they are what the engine gives.
      return (shape ? shaped(rows, shape) : rows) as Row[] & RowOf<S>[]
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
      const { sql, params } = printer.sqlToQuery(written(query))
      const statement = client.prepare<unknown[], [Buffer | null, string | null]>(sql).raw()
      return (ordinals) => {
        const [bytes, lengths] =
          statement.get(...fillPlaceholders(params, { ordinals: listOf(ordinals) })) ?? []
        return { bytes: bytes ?? new Uint8Array(), lengths: lengths ? lengths.split(',').map(Number) : [] }
      }
    },
    listed(query) {
      const { sql, params } = printer.sqlToQuery(written(query))
      const statement = client.prepare<unknown[], (string | number | null)[]>(sql).raw()
      return (ordinals) => statement.all(...fillPlaceholders(params, { ordinals: listOf(ordinals) }))
    },
    close: () => client.close(),
  }
}

/** A statement that is asked again and again, its values written out: the engine plans anew what is bound anew, for a tenth of a millisecond. */
const written = (query: SQL): SQL => query.inlineParams()

const listOf = (ordinals: Uint32Array) => `[${ordinals.join(',')}]`

/** Creates an empty store at `file` (which must not exist, or be empty) with the current schema. */
export function createStore(file: string, migrations: string): Writer {
  const client = openDatabase(file)
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
  // A store is always new. Drizzle's own way hides why a statement failed behind a rollback that a full disk has already done.
  for (const { sql } of readMigrationFiles({ migrationsFolder: migrations }))
    for (const statement of sql) client.exec(statement)
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
