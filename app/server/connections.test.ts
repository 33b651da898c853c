import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { boundAnswers, boundConnections } from './connections'
import { Busy } from './fair-queue'

const MOST = 8
let server: Server
const sockets: Socket[] = []

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server.close()
})

/** A server that never ends the answer to `/stalled`; who asks says so itself. */
async function serve(isProxy: boolean): Promise<void> {
  const hold = boundAnswers(MOST)
  server = createServer((request, response) => {
    try {
      hold(String(request.headers['x-forwarded-for'] ?? request.socket.remoteAddress), response)
      if (request.url === '/stalled') response.write('begun')
      else response.end('whole')
    } catch (error) {
      response.writeHead(error instanceof Busy ? 503 : 500).end()
    }
  })
  boundConnections(server, MOST, () => isProxy)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}

/** The status of the answer to one request over a connection of its own; `closed` where there is none. */
async function ask(path: string, client: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => undefined)
  socket.write(`GET ${path} HTTP/1.1\r\nHost: desk\r\nX-Forwarded-For: ${client}\r\n\r\n`)
  const first = await Promise.race([once(socket, 'data'), once(socket, 'close')])
  return first[0] instanceof Buffer ? String(first[0]).slice(9, 12) : 'closed'
}

const askTimes = async (n: number, path: string, client: string) => {
  const said: string[] = []
  for (let i = 0; i < n; i++) said.push(await ask(path, client))
  return said
}

test('behind a proxy, a reader who reads nothing has a quarter of the connections, and others are answered', async () => {
  await serve(true)
  expect(await askTimes(4, '/stalled', '10.0.0.1')).toEqual(['200', '200', '503', '503'])
  expect(await ask('/', '10.0.0.2')).toBe('200')
})

test('an answer that was closed counts no more', async () => {
  await serve(true)
  expect(await askTimes(2, '/stalled', '10.0.0.1')).toEqual(['200', '200'])
  for (const socket of sockets.splice(0)) {
    socket.destroy()
    await once(socket, 'close')
  }
  await expect.poll(() => ask('/', '10.0.0.1')).toBe('200')
})

test('without a proxy, the connections themselves are counted', async () => {
  await serve(false)
  expect(await askTimes(4, '/stalled', '10.0.0.1')).toEqual(['200', '200', 'closed', 'closed'])
})
