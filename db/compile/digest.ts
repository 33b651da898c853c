import { createHash } from 'node:crypto'
import type { Table } from './csv'

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A digest of a table's header and records: equal however they are quoted and their lines end. */
export function digestOfTable(table: Table): string {
  const hash = createHash('sha256')
  for (const record of table) hash.update(`${JSON.stringify(record)}\n`)
  return hash.digest('hex')
}

/** A digest of what JSON says: equal however it is set out and its names are ordered. */
export const digestOfJson = (value: unknown): string => sha256(JSON.stringify(value, namesInOrder))

function namesInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
