import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nowhereHeader, sayNowhere } from './nowhere'

let server: Server
let base: string
let asked: string[]

beforeEach(async () => {
  asked = []
  const handler = sayNowhere(async (request, response) => {
    const isNowhere = nowhereHeader in request.headers
    asked.push(`${request.method} ${request.url}${isNowhere ? ' nowhere' : ''}`)
    response.statusCode = request.url?.includes('missing') ? 404 : 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(isNowhere ? 'There is no such page' : 'as it came')
  })
  server = createServer((request, response) => {
    handler(request, response).catch(() => response.writeHead(500).end('failed'))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const get = async (path: string, headers = {}) => {
  const response = await fetch(base + path, { headers })
  return [response.status, await response.text()]
}

test('a page that does not exist is asked for once more and answered with its text', async () => {
  expect(await get('/en/missing?q=a')).toEqual([404, 'There is no such page'])
  expect(asked).toEqual(['GET /en/missing?q=a', 'GET /en/missing?q=a nowhere'])
})

test('a page that exists is asked for once', async () => {
  expect(await get('/en/kaz-tjk')).toEqual([200, 'as it came'])
  expect(asked).toEqual(['GET /en/kaz-tjk'])
})

test.each([
  ['a file of the API', '/api/v1/missing', {}],
  ['a part of a page', '/en/missing', { rsc: '1' }],
])('%s that does not exist is answered as it came', async (_, path, headers) => {
  expect(await get(path, headers)).toEqual([404, 'as it came'])
  expect(asked).toHaveLength(1)
})
