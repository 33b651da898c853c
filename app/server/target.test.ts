import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { listen, type Running } from './listen'
import { belowBase, withoutBase } from './target'
import { say } from './wire.fixture'

let running: Running

beforeEach(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  running = await listen(async ({ url, headers }, response) => void response.end(`${headers.host} ${url}`), {
    port: 0,
    host: '127.0.0.1',
  })
})

afterEach(async () => {
  await running.close()
  vi.unstubAllEnvs()
})

const get = (target: string) => say(running.url, `GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close')

test.each([
  ['/en?a=http://b/', 'a /en?a=http://b/'],
  ['http://desk.example/api/v1/kaz-tjk/claims.csv?q=a', 'desk.example /api/v1/kaz-tjk/claims.csv?q=a'],
  ['HTTPS://desk.example:8080/a//%C3%A4b', 'desk.example:8080 /a//%C3%A4b'],
  ['http://desk.example', 'desk.example /'],
  ['http://desk.example?q=a', 'desk.example /?q=a'],
])('%s is asked for as host and path', async (target, heard) => {
  expect(await get(target)).toMatchObject({ status: 200, body: heard })
})

test.each(['*', 'ftp://desk.example/en', 'http://me@desk.example/en'])(
  '%s names nothing to read',
  async (target) => {
    expect(await get(target)).toMatchObject({ status: 400, body: expect.stringMatching(/^This address/) })
  },
)

test.each(['__proto__=1', 'q=a&__proto__', '%5F_proto__=a%26'])(
  'no file has a parameter of %s, and the API says so',
  async (query) => {
    const { status, body } = await get(`/api/v1/kaz-tjk/claims.csv?${query}`)
    expect([status, JSON.parse(body).error]).toEqual([
      400,
      { code: 'bad_request', message: 'unknown parameter __proto__' },
    ])
    expect((await get('/api/v1/kaz-tjk/claims.csv?q=__proto__')).status).toBe(200)
  },
)

test('a request has to name its host, except in HTTP/1.0', async () => {
  const { status, body } = await say(running.url, 'GET /en HTTP/1.1')
  expect([status, body]).toEqual([400, 'This request names no host.\n'])
  expect((await say(running.url, 'GET /en HTTP/1.0')).status).toBe(200)
})

test.each([
  ['parameters', `/en?${'a&'.repeat(201)}`, /^query: too many; expected at most 200 parameters\./],
  ['orders', `/en?sort=${'a,'.repeat(101)}`, /^sort: too many; expected at most 100 words/],
  ['letters of a path', `/${'a'.repeat(3000)}`, /^The path of this address is too long\./],
])('an address with too many %s is refused before anything is done for it', async (_what, path, sentence) => {
  const answer = await fetch(running.url + path)
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(sentence)])
})

test.each([
  ['/', '', '/'],
  ['/', '/desk', '/desk'],
  ['/?a=1', '/desk', '/desk?a=1'],
  ['/en/kaz-tjk', '/desk', '/desk/en/kaz-tjk'],
])('%s below "%s" is %s', (url, basePath, address) => {
  expect(belowBase(basePath, url)).toBe(address)
})

test.each([
  ['/desk', '/'],
  ['/desk/', '/'],
  ['/desk?a=1', '/?a=1'],
  ['/desk/en', '/en'],
  ['/en', '/en'],
  ['/desktop', '/desktop'],
])('%s, passed on or taken off by a proxy, is %s', (url, plain) => {
  const request = { url } as IncomingMessage
  withoutBase(request, '/desk')
  expect(request.url).toBe(plain)
})

test.each([
  '/_next/static/../../en/kaz-tjk/trade',
  '/_next/static/%2e%2e/%2E./en',
  '/api/../en',
  '/en/./kaz-tjk',
  '/en/..',
  '/_next/static/..%2f..%2fen',
  '/_next/static/..\\..\\en',
])('%s, which others would read otherwise, is refused', async (path) => {
  const { port } = new URL(running.url)
  const { status, body } = await say(
    running.url,
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    'Connection: close',
  )
  expect([status, body]).toEqual([400, expect.stringContaining('has steps like')])
})

test('letters that need no escape are read as themselves', async () => {
  const answer = await fetch(`${running.url}/%61pi/v1/a%2Db?q=%61`)
  expect(await answer.text()).toMatch(/ \/api\/v1\/a-b\?q=%61$/)
})
