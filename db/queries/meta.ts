import type { Pair } from '../catalog/field'
import { schema } from '../schema'
import type { Reader } from '../store'

/** Reads `kaz-tjk`; undefined unless it is two different codes in alphabetical order. */
export function readPair(id: string): Pair | undefined {
  const [, a, b] = /^([a-z]{3})-([a-z]{3})$/.exec(id) ?? []
  return a && b && a < b ? { id, a, b } : undefined
}

/** What the store says of itself. */
export async function datasetMeta(reader: Reader) {
  const [meta] = await reader.db.select().from(schema.dataset_meta)
  const files = await reader.db.select().from(schema.dataset_files).orderBy(schema.dataset_files.path)
  return { meta, files }
}

const pairs = new WeakMap<Reader, Promise<Pair[]>>()

/** The pairs that the store can show. */
export function knownPairs(reader: Reader): Promise<Pair[]> {
  const known = pairs.get(reader) ?? readPairs(reader)
  pairs.set(reader, known)
  return known
}

async function readPairs(reader: Reader): Promise<Pair[]> {
  const [meta] = await reader.db.select({ pair: schema.dataset_meta.first_pair }).from(schema.dataset_meta)
  return [meta && readPair(meta.pair)].flatMap((pair) => pair ?? [])
}
