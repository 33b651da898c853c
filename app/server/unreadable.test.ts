import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { allow } from '../../db/http/access'
import { listen, type Running } from './listen'
import { LONGEST_HEAD } from './unreadable'
import { say } from './wire.fixture'

let running: Running

beforeEach(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  running = await listen(
    async (request, response) => {
      response.write('a part, ')
      if (request.url === '/slow') await new Promise((later) => setTimeout(later, 100))
      response.end(String(request.url?.length))
    },
    { port: 0, host: '127.0.0.1' },
  )
})

afterEach(async () => {
  await running.close()
  vi.unstubAllEnvs()
})

const ask = (...head: string[]) => say(running.url, ...head)
const sentence = (words: RegExp) => ({ body: expect.stringMatching(words) })
const error = (code: string) => ({
  body: expect.stringMatching(`^{"error":{"code":"${code}","message":".+"`),
})

test.each([
  ['no request', 'hello', 400, error('bad_request')],
  ['a field that has no name', 'GET /en HTTP/1.1\r\nHost: a\r\nbad field: a', 400, sentence(/^This is not/)],
  ['the same of the API', 'GET /api/v1 HTTP/1.1\r\nbad field: a', 400, error('bad_request')],
  ['a path of bytes', 'GET /é HTTP/1.1\r\nHost: a', 400, sentence(/^This is not/)],
  ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM', 400, sentence(/^This is not/)],
  ['a method nobody knows', 'LOOK /en HTTP/1.1\r\nHost: a', 405, sentence(/^LOOK is not allowed/)],
  ['the same of the API', 'get /api/v1 HTTP/1.1\r\nHost: a', 405, error('method_not_allowed')],
  ['a tunnel', 'CONNECT desk.example:443 HTTP/1.1\r\nHost: a', 405, sentence(/^CONNECT is not allowed/)],
])('%s is answered, and the connection closed', async (_what, head, status, answer) => {
  const { headers, ...told } = await ask(head)
  expect(told).toMatchObject({ status, ...answer })
  expect([headers.connection, headers.allow]).toEqual(['close', status === 405 ? allow : undefined])
})

test.each([20_000, LONGEST_HEAD - 100])(
  'a query of %d characters is heard, and told what is too long',
  async (length) => {
    const target = `/api/v1?q=${'x'.repeat(length)}`
    const { status, body } = await ask(`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close')
    expect([status, JSON.parse(body).error]).toEqual([
      400,
      expect.objectContaining({
        code: 'bad_request',
        parameter: 'query',
        expected: 'at most 8192 characters',
      }),
    ])
  },
)

const long = (length: number) => 'x'.repeat(length)

test.each([
  [`a head of ${LONGEST_HEAD} more bytes`, 'GET /en HTTP/1.1', `Cookie: ${long(LONGEST_HEAD)}`],
  ['a head of megabytes', 'GET /en HTTP/1.1', `Cookie: ${long(5_000_000)}`],
  ['an address that comes in pieces', `GET /api/v1?q=${long(70_000)} HTTP/1.1`, 'Accept: */*'],
])('%s is refused', async (_what, ...head) => {
  const { status, headers, body } = await ask(...head, 'Host: a')
  expect([status, headers.connection]).toEqual([431, 'close'])
  expect(JSON.parse(body).error).toMatchObject({ code: 'header_fields_too_large' })
})

test('an answer that is on its way goes on, with nothing put into it', async () => {
  const { status, body } = await ask('GET /slow HTTP/1.1', 'Host: a', 'Connection: close', '', 'hello')
  expect([status, body]).toEqual([200, '8\r\na part, \r\n1\r\n5\r\n0\r\n\r\n'])
})

test('a client that takes its answer and goes on sending is left after a while', async () => {
  const { hostname, port } = new URL(running.url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  const sending = setInterval(() => socket.write('hello'), 10)
  const closed = new Promise((done) => socket.on('close', done).on('error', () => {}))
  expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1.1 400 /)
  await closed
  clearInterval(sending)
})
