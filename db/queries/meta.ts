import type { Pair } from '../catalog/pair'
import { schema } from '../schema/schema'
import type { World } from '../scope'
import { ENTRY_BYTES } from '../store/memo'

/** What the store says of itself. */
export async function datasetMeta({ reader }: World) {
  const [meta] = await reader.db.select().from(schema.dataset_meta)
  const files = await reader.db.select().from(schema.dataset_files).orderBy(schema.dataset_files.path)
  return { meta, files }
}

/** The pairs that the store can show, in the order of display. */
export function knownPairs({ reader }: World): Promise<readonly Pair[]> {
  const { id, a, b, position } = schema.pairs
  const read = () => reader.db.select({ id, a, b }).from(schema.pairs).orderBy(position)
  return reader.memo.keep<readonly Pair[]>('pairs', read, ({ length }) => length * ENTRY_BYTES)
}
