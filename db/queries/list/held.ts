import { type SQL, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Reader } from '../../store'
import { addBit, type Bits, emptyBits } from './bits'

/**
 * The values of one field for every record of a collection, as numbers: record `n` has the codes from `starts[n]` to
 * `starts[n + 1]`, each an index into `words`.
 */
export interface Column {
  readonly words: readonly (string | number | null)[]
  readonly starts: Uint32Array
  readonly codes: Uint32Array
}

type Held = Bits | Column

/** A store never changes under its reader, so what was worked out once stays true: bytes kept for each reader. */
const HELD_BYTES = 256 * 1024 * 1024
const readers = new WeakMap<Reader, LRUCache<string, Held>>()

const bytesOf = (held: Held): number =>
  held instanceof Uint32Array ? held.byteLength : held.starts.byteLength + held.codes.byteLength

async function hold<T extends Held>(reader: Reader, key: string, make: () => Promise<T>): Promise<T> {
  const cache =
    readers.get(reader) ??
    new LRUCache<string, Held>({ maxSize: HELD_BYTES, sizeCalculation: (held) => bytesOf(held) + 1 })
  readers.set(reader, cache)
  const known = cache.get(key)
  // A key names one statement, and a statement makes one kind of thing.
  if (known) return known as T
  const made = await make()
  cache.set(key, made)
  return made
}

/** How many records a collection's table has. */
async function sizeOf(reader: Reader, table: string): Promise<number> {
  const [size] = await reader.rows<{ n: number }>(sql`select count(*) as n from ${sql.identifier(table)}`)
  return size?.n ?? 0
}

/** The ordinals that a statement's first column lists, as a set. */
export const heldSet = (reader: Reader, table: string, ordinals: SQL): Promise<Bits> =>
  hold(reader, `set ${reader.fingerprint(ordinals)}`, async () => {
    const bits = emptyBits(await sizeOf(reader, table))
    for (const [ordinal] of reader.tuples(ordinals)) addBit(bits, Number(ordinal))
    return bits
  })

/** The ordinals that a statement's first column lists, in its order. */
export const heldOrder = (reader: Reader, table: string, ordinals: SQL): Promise<Uint32Array> =>
  hold(reader, `order ${reader.fingerprint(ordinals)}`, async () => {
    const order = new Uint32Array(await sizeOf(reader, table))
    let place = 0
    for (const [ordinal] of reader.tuples(ordinals)) order[place++] = Number(ordinal)
    return order.subarray(0, place)
  })

/** A column from a statement that lists ordinal and value, by ordinal; a record may come several times, also with the same value. */
export const heldColumn = (reader: Reader, table: string, values: SQL): Promise<Column> =>
  hold(reader, `column ${reader.fingerprint(values)}`, async () => {
    const size = await sizeOf(reader, table)
    const codeOf = new Map<string | number | null, number>()
    const starts = new Uint32Array(size + 1)
    const codes: number[] = []
    let next = 0
    for (const [ordinal, value = null] of reader.tuples(values)) {
      while (next <= Number(ordinal)) starts[next++] = codes.length
      const code = codeOf.get(value) ?? codeOf.size
      codeOf.set(value, code)
      if (codes.indexOf(code, starts[Number(ordinal)]) < 0) codes.push(code)
    }
    starts.fill(codes.length, next)
    return { words: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) }
  })
