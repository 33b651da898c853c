import type { ServerResponse } from 'node:http'
import { fairQueue, type QueueLimits } from './fair-queue'
import { leftOf } from './page-cache'
import type { Handler } from './rendered'

/** Files that are worked on at once. */
const AT_ONCE = 2
/** Bytes and milliseconds after which a file is a long one: what is left of it is written between others. */
const LONG = { bytes: 512 * 1024, time: 1000 }

/**
 * Lets files be written a few at a time, a client after another; others get their turn between two of them.
 * @throws Busy, and Left where the reader left before their turn
 */
export function queuedFiles(
  handle: Handler,
  limits: Omit<QueueLimits, 'atOnce'>,
): (client: string) => Handler {
  const queue = fairQueue({ ...limits, atOnce: AT_ONCE })
  return (client) => async (request, response) => {
    const done = await queue.acquire(client, leftOf(response))
    const next = () => void setImmediate(done)
    const impatience = setTimeout(next, LONG.time)
    whenLong(response, next)
    response.once('close', next)
    try {
      await handle(request, response)
    } catch (error) {
      next()
      throw error
    } finally {
      response.once('close', () => clearTimeout(impatience))
    }
  }
}

function whenLong(response: ServerResponse, then: () => void): void {
  const write = response.write
  let bytes = 0
  response.write = (...args: unknown[]) => {
    const [part] = args
    bytes += part instanceof Uint8Array || typeof part === 'string' ? part.length : 0
    if (bytes > LONG.bytes) then()
    return Reflect.apply(write, response, args)
  }
}
