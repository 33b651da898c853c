import { readFileSync } from 'node:fs'
import type { Server, ServerResponse } from 'node:http'
import type { Trusts } from './client'
import { Busy } from './fair-queue'

/** Connections that a server has at most, whatever the system would give it. */
const MOST = 10_000
/** The part of them that one client may have. */
const SHARE = 1 / 4

/** How many connections this process takes: not all descriptors that it may have, half of which are for files. */
export const mostConnections = (): number => Math.min(MOST, Math.floor(descriptors() / 2))

/**
 * Bounds the connections of a server to `most`, and those of one client to a quarter of them; one beyond that is closed at once. A
 * trusted proxy brings the connections of many clients: `boundAnswers` tells these apart.
 */
export function boundConnections(server: Server, most: number, trusts: Trusts): void {
  const count = counter()
  server.maxConnections = most
  server.on('connection', (socket) => {
    const { remoteAddress = '' } = socket
    if (trusts(remoteAddress)) return
    const { open, done } = count(remoteAddress)
    socket.once('close', done)
    if (open > most * SHARE) socket.destroy()
  })
}

/**
 * Bounds the answers that one client has open to a quarter of `most` connections: whoever asks for many files and reads none leaves
 * room for others, behind a proxy too. Each is counted until it is closed.
 * @returns throws Busy beyond the bound
 */
export function boundAnswers(most: number): (client: string, response: ServerResponse) => void {
  const count = counter()
  return (client, response) => {
    const { open, done } = count(client)
    response.once('close', done)
    if (open > most * SHARE) throw new Busy()
  }
}

/** Counts what each client has open. */
function counter() {
  const counts = new Map<string, number>()
  return (client: string) => {
    const open = (counts.get(client) ?? 0) + 1
    counts.set(client, open)
    const done = () => {
      const left = (counts.get(client) ?? 1) - 1
      if (left > 0) counts.set(client, left)
      else counts.delete(client)
    }
    return { open, done }
  }
}

/** How many descriptors this process may have; where the system does not say, as many as any gives. */
function descriptors(): number {
  try {
    const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return Number(soft ?? 1024)
  } catch {
    return 1024
  }
}
