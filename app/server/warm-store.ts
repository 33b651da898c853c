import { views } from '../../db/catalog/views'
import { storeErrorIn } from '../../db/errors'
import { knownPairs } from '../../db/queries/meta'
import { currentReader, storeSignature } from '../../db/store/release'

/** Milliseconds after which the server begins without an answer. */
const PATIENCE = 120_000

let warmed: string | undefined

/**
 * Asks the server at `origin` how many rows each list of a store that has come into place has, and for one small file, as
 * any reader would: what is worked out and loaded for that once is then there for all. Does nothing when the store is
 * the same as before.
 * @param stop ends it where it stands
 */
export async function warmStore(origin: string, stop: AbortSignal): Promise<void> {
  try {
    const signature = await storeSignature()
    if (signature === warmed) return
    warmed = signature
    for (const { id } of await knownPairs({ reader: await currentReader() })) {
      for (const view of Object.keys(views)) await askFor('HEAD', `${origin}/api/v1/${id}/${view}.csv`, stop)
      await askFor('GET', `${origin}/api/v1/${id}/sources.csv`, stop)
    }
  } catch (error) {
    // Without a store every reader is told; of anything else they notice no more than a slower start.
    if (!stop.aborted && !storeErrorIn(error)) console.error(error)
  }
}

async function askFor(method: 'HEAD' | 'GET', address: string, stop: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)])
  const answer = await fetch(address, { method, signal })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  await answer.arrayBuffer()
}
