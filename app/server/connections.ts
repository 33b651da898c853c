import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'

/** Connections that a server has at most, whatever the system would give it. */
const MOST = 10_000

/**
 * Keeps a server from taking all descriptors that its process may have, half of which are for files; one client has at
 * most a quarter of the connections. A connection beyond that is closed at once.
 */
export function boundConnections(server: Server, most = Math.min(MOST, Math.floor(descriptors() / 2))): void {
  const ofClient = new Map<string, number>()
  server.maxConnections = most
  server.on('connection', (socket) => {
    const { remoteAddress = '' } = socket
    const count = (ofClient.get(remoteAddress) ?? 0) + 1
    ofClient.set(remoteAddress, count)
    socket.once('close', () => {
      const left = (ofClient.get(remoteAddress) ?? 1) - 1
      if (left > 0) ofClient.set(remoteAddress, left)
      else ofClient.delete(remoteAddress)
    })
    if (count > most / 4) socket.destroy()
  })
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
