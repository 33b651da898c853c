import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { schema } from '../schema/schema'

const HEADER = 100
const magic = 'SQLite format 3\0'

/** True where a file begins as every SQLite file does. @throws a system error where it cannot be read */
export function beginsAsStore(file: string): boolean {
  const descriptor = openSync(file, 'r')
  try {
    const start = Buffer.alloc(magic.length)
    return (
      readSync(descriptor, start, 0, start.length, 0) === start.length && start.toString('latin1') === magic
    )
  } finally {
    closeSync(descriptor)
  }
}

/**
 * What the first bytes of a file say against it (SQLite's "Database File Format", 1.3).
 * @returns the end of a sentence, `is not an SQLite file`; undefined where nothing is wrong
 * @throws a system error where the file cannot be read
 */
export function faultOfFile(file: string): string | undefined {
  const found = statSync(file)
  // Whoever opens a pipe waits for its other end.
  if (!found.isFile() && !found.isDirectory()) return 'is a pipe or a device'
  const descriptor = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER)
    const read = readSync(descriptor, header, 0, HEADER, 0)
    if (read < HEADER || header.toString('latin1', 0, 16) !== magic) return 'is not an SQLite file'
    // Read, such a file gets others beside it.
    if (header[18] === 2 || header[19] === 2)
      return 'keeps a log beside it (journal_mode = wal), so that it cannot only be read'
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const [expected, found] = [pageSize * header.readUInt32BE(28), fstatSync(descriptor).size]
    if (found !== expected) return `is cut or damaged: ${found} bytes where ${expected} belong`
    return isLeftOpen(file) ? 'has an unfinished change of another program beside it (…-journal)' : undefined
  } finally {
    closeSync(descriptor)
  }
}

/** Files that a program keeps beside a store while it writes to it. */
export const companions = ['-journal', '-wal', '-shm'] as const

/** True where a program that wrote to a store left what it takes to undo that: nobody can only read it then. */
function isLeftOpen(file: string): boolean {
  const journal = `${realpathSync(file)}-journal`
  if (!existsSync(journal)) return false
  const descriptor = openSync(journal, 'r')
  try {
    const first = Buffer.alloc(1)
    // A journal that was done with begins with zeros, or is empty.
    return readSync(descriptor, first, 0, 1, 0) === 1 && first[0] !== 0
  } finally {
    closeSync(descriptor)
  }
}

/** The first table or column of the schema that a store lacks, as the end of a sentence. */
export function faultOfSchema(client: Database): string | undefined {
  const columns = client.prepare<[string], string>('select name from pragma_table_info(?)').pluck()
  for (const table of Object.values(schema)) {
    const name = getTableName(table)
    const wanted = getTableColumns(table)
    const found = new Set(columns.all(name))
    const lacking = Object.values(wanted).find((column) => !found.has(column.name))
    if (found.size === 0) return `is of another schema: it has no table ${name}`
    if (lacking) return `is of another schema: ${name} has no column ${lacking.name}`
    if ('search' in wanted && columns.all(`${name}_search`).length === 0)
      return `is of another schema: ${name} has no index of words`
  }
  return undefined
}

/** True where every page of the file is what the engine makes; reads them all, some 3 ms a megabyte. */
export const isWhole = (client: Database): boolean =>
  client.pragma('quick_check(1)', { simple: true }) === 'ok'
