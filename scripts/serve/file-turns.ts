import { once } from 'node:events'
import { fairQueue, type QueueLimits } from './fair-queue'
import { leftOf } from './page-cache'
import type { Handler } from './rendered'

/** Requests for files that are worked on at once until their heads are written; a body then leaves at its reader's pace. */
const AT_ONCE = 4

/**
 * Lets files begin a few at a time, a client after another.
 * @throws Busy, and Left where the reader left before their turn
 */
export function filesInTurn(
  handle: Handler,
  limits: Omit<QueueLimits, 'atOnce'>,
): (client: string) => Handler {
  const queue = fairQueue({ ...limits, atOnce: AT_ONCE })
  return (client) => async (request, response) => {
    const done = await queue.turn(client, leftOf(response))
    const writeHead = response.writeHead
    response.writeHead = (...head: unknown[]) => {
      done()
      return Reflect.apply(writeHead, response, head)
    }
    const closed = response.closed ? undefined : once(response, 'close')
    try {
      await handle(request, response)
      await closed
    } finally {
      done()
    }
  }
}
