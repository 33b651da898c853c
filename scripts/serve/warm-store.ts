import { views } from '../../db/catalog/views'
import { knownPairs } from '../../db/queries/meta'
import { currentReader, storeSignature } from '../../db/release'

let warmed: string | undefined

/**
 * Asks the server at `origin` how many rows each list of a store that has come into place has, as any reader would: what
 * is worked out for that once is then there for all. Does nothing when the store is the same as before.
 */
export async function warmStore(origin: string): Promise<void> {
  try {
    const signature = storeSignature()
    if (signature === warmed) return
    warmed = signature
    for (const { id } of await knownPairs(currentReader()))
      for (const view of Object.keys(views))
        await fetch(`${origin}/api/v1/${id}/${view}.csv`, { method: 'HEAD' })
  } catch {
    // Whoever asks for something of this store meets the same fault, and is told.
  }
}
