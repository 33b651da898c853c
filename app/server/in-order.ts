import type { Socket } from 'node:net'
import { Busy } from './fair-queue'
import type { Handler } from './rendered'

/** Requests of one connection that may wait for the one before. */
const PIPELINED = 100

interface Line {
  /** Settled when the last request has been answered. */
  last: Promise<void>
  waiting: number
}

/**
 * Answers the requests of a connection one after another, as they have to leave (RFC 9112, 9.3.2): however many a client
 * sends at once, a connection never has more than one under way. Nothing more is done for a connection that is gone.
 * @throws Busy beyond the bound
 */
export function inOrder(handle: Handler): Handler {
  const lines = new WeakMap<Socket, Line>()
  return async (request, response) => {
    const { socket } = request
    const line = lines.get(socket) ?? { last: Promise.resolve(), waiting: 0 }
    lines.set(socket, line)
    if (line.waiting >= PIPELINED) throw new Busy()
    line.waiting++
    const before = line.last
    const closed = new Promise<void>((done) => response.once('close', done))
    line.last = before.then(() => (socket.destroyed ? undefined : closed))
    await before
    line.waiting--
    if (!socket.destroyed) await handle(request, response)
  }
}
