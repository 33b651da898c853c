import { afterEach, expect, inject, test, vi } from 'vitest'
import { cors } from '../../db/http/access'
import { listen, type Running } from './listen'
import type { Handler } from './rendered'
import { say } from './wire.fixture'

let running: Running

afterEach(async () => {
  await running.close()
  vi.unstubAllEnvs()
})

const origins = async (handler: Handler, address: string) => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  running = await listen(handler, { port: 0, host: '127.0.0.1' })
  const { headers } = await say(running.url, `GET ${address} HTTP/1.1`, 'Host: a', 'Connection: close')
  return headers['access-control-allow-origin']
}

const redirect: Handler = async (_request, response) => {
  response.statusCode = 308
  response.setHeader('location', '/api/v1/kaz-tjk.zip')
  response.end()
}

test.each(['/api/v1/tjk-kaz.zip', '/API/V1/KAZ-TJK.zip', '//api/v1/kaz-tjk.zip/', '/api/', 'http://a/api'])(
  'a page of another host may follow %s',
  async (address) => {
    expect(await origins(redirect, address)).toBe('*')
  },
)

test('a page that leads elsewhere is for its own host', async () => {
  expect(await origins(redirect, '/en/tjk-kaz')).toBeUndefined()
})

const says: Record<string, Handler> = {
  'at once': async (_request, response) => void response.writeHead(200, cors).end(),
  'in pairs': async (_request, response) => void response.writeHead(200, Object.entries(cors).flat()).end(),
  before: async (_request, response) => void response.setHeaders(new Map(Object.entries(cors))).end(),
  adding: async (_request, response) => {
    for (const [name, value] of Object.entries(cors)) response.appendHeader(name, value)
    response.end()
  },
}

test.each(Object.entries(says))('what a route says %s is not said twice', async (_how, handler) => {
  expect(await origins(handler, '/api/v1/kaz-tjk.zip')).toBe('*')
})
