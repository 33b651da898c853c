import { once } from 'node:events'
import { connect } from 'node:net'

/** One kept-alive connection that asks again and again, so that the server is what is measured. */
export interface Connection {
  /** Sends the request and waits for the last byte; resolves with the milliseconds until the first one. */
  ask(): Promise<number>
  close(): void
}

/** Stands in an address for a number that is another at every request, so that nothing is answered from memory. */
export const fresh = '{n}'

/** Opens a connection to ask for one address over and over. */
export async function openConnection(address: string): Promise<Connection> {
  const { hostname, port, pathname, search, host } = new URL(address)
  const path = decodeURIComponent(pathname + search)
  let asked = 0
  const socket = connect(Number(port), hostname).setNoDelay(true)
  await once(socket, 'connect')
  const request = () =>
    `GET ${path.replace(fresh, String(30 + (asked++ % 170)))} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`

  async function ask(): Promise<number> {
    const started = performance.now()
    let firstByte = 0
    let received = Buffer.alloc(0)
    socket.write(request())
    while (!isWhole(received)) {
      const [chunk] = await once(socket, 'data')
      firstByte ||= performance.now() - started
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    }
    const status = received.toString('latin1', 9, 12)
    if (status !== '200') throw new Error(`${address} answered ${status}`)
    return firstByte
  }
  return { ask, close: () => void socket.destroy() }
}

function isWhole(received: Buffer): boolean {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1]
  if (length !== undefined) return received.length >= end + 4 + Number(length)
  return received.subarray(-5).equals(Buffer.from('0\r\n\r\n'))
}
