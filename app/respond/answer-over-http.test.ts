import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeToNodeResponse } from 'next/dist/server/pipe-readable'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { encodingHeaders } from '@/db/http/encoding-headers'
import { type FileAnswer, fileAnswer } from './answer'
import { writeList } from './list-formats'
import { longList } from './long-list.fixture'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const server = createServer()
let url: string

beforeEach(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  server.removeAllListeners('request')
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

/** Sends what is written as Next sends what a route answers. */
function serve(encoding: string, parts: FileAnswer['parts']): Promise<ServerResponse> {
  return new Promise((resolve) => {
    server.once('request', (_request, response) => {
      resolve(response)
      const asked = new Request(url, { headers: { [encodingHeaders.accepted]: encoding } })
      const file = { name: 'file', format: 'csv', version: '1', canonical: 'file', links: [] } as const
      const { body } = fileAnswer(asked, { ...file, parts })
      if (body) pipeToNodeResponse(body, response).catch(() => {})
    })
  })
}

async function open(): Promise<IncomingMessage> {
  const [answer] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage]
  return answer.on('error', () => {})
}

/** Waits until a number no longer changes, however often everybody gets a turn. */
async function settled(number: () => number): Promise<number> {
  for (;;) {
    const before = number()
    for (let turn = 0; turn < 3000; turn++) await new Promise(setImmediate)
    if (number() === before) return before
  }
}

describe.each(['identity', 'gzip', 'br'])('as %s', (encoding) => {
  test('a reader who waits keeps the store waiting, and one who leaves ends the query', async () => {
    const ROWS = 2_000_000
    const { asked, list } = await longList(ROWS)
    const response = serve(encoding, (stop) => writeList.csv({ ...list, stop }))
    const answer = await open()
    await once(answer, 'readable')
    const whileWaiting = await settled(() => asked.times)
    // What lies in the buffers of both ends, and one window.
    expect(whileWaiting * 500).toBeLessThan(ROWS / 4)
    const closed = once(await response, 'close')
    // Reads on, so that it leaves in the middle of the work.
    answer.resume()
    while (asked.times < whileWaiting + 20) await new Promise(setImmediate)
    answer.destroy()
    await closed
    const atLeaving = asked.times
    expect(await settled(() => asked.times)).toBe(atLeaving)
    expect(atLeaving * 500).toBeLessThan(ROWS)
  })

  const broken = () => Promise.reject(new Error('the disk is gone'))

  test.each<[string, () => Promise<FileAnswer['parts']>]>([
    [
      'in the middle',
      async () =>
        async function* () {
          yield 'id\r\n'
          yield await broken()
        },
    ],
    [
      'while rows are put in order',
      async () => {
        const { list } = await longList(1, broken)
        return (stop) => writeList.csv({ ...list, stop })
      },
    ],
  ])('a failure %s is no end', async (_, parts) => {
    serve(encoding, await parts())
    const answer = await open().catch(() => undefined)
    if (answer) {
      answer.resume()
      await new Promise((closed) => answer.on('close', closed))
    }
    expect(answer?.complete ?? false).toBe(false)
  })
})
