import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { allow, preflight } from '../../db/http/access'
import { listen, type Running } from './listen'
import { say } from './wire.fixture'

let running: Running

beforeEach(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  running = await listen(async (_request, response) => void response.end('page'), {
    port: 0,
    host: '127.0.0.1',
  })
})

afterEach(async () => {
  await running.close()
  vi.unstubAllEnvs()
})

const addresses = [
  '/',
  '/en/kaz-tjk',
  '/embed/kaz-tjk/trade',
  '/robots.txt',
  '/sitemaps/a.xml',
  '/_next/static/a.js',
]

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
  '%s is refused everywhere, before its body comes',
  async (method) => {
    const refused = async (address: string) => {
      const { status, headers, body } = await say(
        running.url,
        `${method} ${address} HTTP/1.1`,
        'Host: a',
        'Content-Length: 1000',
      )
      expect([address, status, headers.allow]).toEqual([address, 405, allow])
      return { headers, body }
    }
    const message = `${method} is not allowed: this address can only be read.`
    for (const address of [...addresses, '*']) expect((await refused(address)).body).toBe(`${message}\n`)
    for (const address of ['/api', '/api?a=b', '/api/v1/kaz-tjk/claims.csv', '/API/v1/%zz']) {
      const { headers, body } = await refused(address)
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(JSON.parse(body)).toEqual({ error: { code: 'method_not_allowed', message, expected: allow } })
    }
  },
)

test('who asks what may be asked is told, of the whole server too', async () => {
  for (const address of [...addresses, '/apiary', '*']) {
    const { status, headers, body } = await say(running.url, `OPTIONS ${address} HTTP/1.1`, 'Host: a')
    expect([address, status, headers.allow, body]).toEqual([address, 204, allow, ''])
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
  for (const address of ['/api', '/api/v1/tjk-kaz/claims.csv/']) {
    const { status, headers } = await say(running.url, `OPTIONS ${address} HTTP/1.1`, 'Host: a')
    expect([address, status, headers]).toEqual([address, 204, expect.objectContaining(preflight)])
  }
})
