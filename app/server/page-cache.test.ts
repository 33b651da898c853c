import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nowhereHeader } from '../../db/http/nowhere-header'
import { readSettings } from '../../db/settings/settings'
import { storeSignature } from '../../db/store/release'
import { clientOf } from './client'
import { keepPages } from './page-cache'
import { pageRequestOf } from './page-request'
import { pageRenderer } from './render-page'
import type { Handler } from './rendered'
import { queuedRenderers } from './renderers'

let folder: string
let store: string
let server: Server
let base: string
let renders: IncomingMessage[]
let respond: Handler

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-cache-'))
  store = join(folder, 'store.db')
  writeFileSync(store, 'one')
  vi.stubEnv('RAVOBIT_STORE', store)
  renders = []
  respond = async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('x-page', 'yes')
    response.write(`<p>${request.url} `)
    response.end(`render ${renders.length}</p>`)
  }
  const counted: Handler = async (request, response) => {
    renders.push(request)
    await respond(request, response)
  }
  const settings = readSettings({ RAVOBIT_TRUSTED_PROXIES: '127.0.0.1' })
  const render = queuedRenderers([pageRenderer(counted, '')], settings)
  const answer = keepPages(render, storeSignature, 2 ** 14)
  const handler: Handler = async (request, response) => {
    const { origin, address } = clientOf(request, settings) ?? { origin: '', address: '' }
    const page = pageRequestOf(request, origin)
    await (page ? answer(page, address, request, response) : counted(request, response))
  }
  server = createServer((request, response) => {
    handler(request, response).catch(() => response.writeHead(500).end('failed'))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + path, { headers, method, redirect: 'manual' })

const outcome = (response: Response) => response.headers.get('server-timing')

test('the second reader gets the first one’s bytes', async () => {
  const first = await get('/en/kaz-tjk')
  const second = await get('/en/kaz-tjk')
  expect([outcome(first), outcome(second)]).toEqual(['cache;desc=miss', 'cache;desc=hit'])
  expect(await second.text()).toBe(await first.text())
  expect(second.headers.get('x-page')).toBe('yes')
  expect(second.headers.get('cache-control')).toBe('private, no-cache')
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  expect(renders).toHaveLength(1)
})

test('each encoding has its own bytes, and the renderer never sees which is asked for', async () => {
  respond = async (request, response) => {
    response.setHeader('content-type', 'text/html')
    response.write('long '.repeat(1000))
    response.end(`render ${renders.length} of ${request.url}`)
  }
  const encodings = ['br, gzip;q=0.8', 'gzip, deflate', 'gzip;q=0, br']
  const answers = await Promise.all(encodings.map((one) => get('/en', { 'accept-encoding': one })))
  expect(answers.map((page) => page.headers.get('content-encoding'))).toEqual(['gzip', 'gzip', null])
  expect(new Set(await Promise.all(answers.map((page) => page.text()))).size).toBe(2)
  expect(renders.filter((request) => 'accept-encoding' in request.headers)).toEqual([])
})

test.each(['/en/kaz-tjk/checks/a.T0114.level', '/embed/kaz-tjk/a.b', '/a.html', '/sitemaps', '/apiary'])(
  '%s is a page',
  async (path) => {
    await get(path)
    expect(outcome(await get(path))).toBe('cache;desc=hit')
  },
)

test('pages of one host are never shown to another', async () => {
  await get('/en', { 'x-forwarded-host': 'one.example' })
  await get('/en', { 'x-forwarded-host': 'two.example' })
  expect(renders).toHaveLength(2)
})

test('a new store is served at once', async () => {
  await get('/en')
  writeFileSync(`${store}.new`, 'two')
  renameSync(`${store}.new`, store)
  expect(await (await get('/en')).text()).toContain('render 2')
})

test('a page rendered while the store changed is sent but not kept', async () => {
  const plain = respond
  respond = async (request, response) => {
    writeFileSync(store, `store ${renders.length}`)
    await plain(request, response)
  }
  const first = await get('/en')
  expect([first.status, first.headers.get('etag')]).toEqual([200, null])
  respond = plain
  expect(outcome(await get('/en'))).toBe('cache;desc=miss')
})

test('a view is kept by its whole query', async () => {
  await get('/en?year=2023')
  await get('/en?year=2024')
  expect(outcome(await get('/en?year=2023'))).toBe('cache;desc=hit')
  expect(renders).toHaveLength(2)
})

test.each([
  ['the front door', '/', {}],
  ['the API', '/api/v1/pairs', {}],
  ['the API itself', '/api?q=a', {}],
  ['an asset', '/_next/static/a.js', {}],
  ['a file', '/robots.txt', {}],
  ['an icon of a version', '/icon.svg?a', {}],
  ['a sitemap', '/sitemaps/kaz-tjk-pages.xml', {}],
])('%s is not cached', async (_what, path, headers) => {
  await get(path, headers)
  expect(outcome(await get(path, headers))).toBeNull()
  expect(renders).toHaveLength(2)
})

test.each([
  ['a failure', 500, {}],
  ['a redirect', 307, { location: '/en' }],
  ['a cookie', 200, { 'set-cookie': 'a=1' }],
  ['another type', 200, { 'content-type': 'text/plain' }],
  ['a page in the reader’s own language', 200, { vary: 'Accept-Language' }],
])('%s goes through unchanged and is not kept', async (_what, status, headers) => {
  respond = async (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers })
    response.end('body')
  }
  await get('/en')
  const second = await get('/en')
  expect([second.status, outcome(second), await second.text()]).toEqual([status, 'cache;desc=miss', 'body'])
  for (const [name, value] of Object.entries(headers)) expect(second.headers.get(name)).toContain(value)
  expect(second.headers.get('etag')).toBeNull()
  expect(renders).toHaveLength(2)
})

test('who holds the page is told so in 304', async () => {
  const etag = (await get('/en')).headers.get('etag') ?? ''
  const again = await get('/en', { 'if-none-match': `"other", W/${etag}` })
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
  expect((await get('/en', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('HEAD answers what GET would, without a body, and fills the cache', async () => {
  const head = await get('/en', {}, 'HEAD')
  const page = await get('/en')
  expect(outcome(page)).toBe('cache;desc=hit')
  const body = await page.text()
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
  expect(body).toContain('render 1')
})

test('a part of a page is rendered from what the router says, and not kept', async () => {
  respond = async (request, response) => {
    response.setHeader('content-type', 'text/x-component')
    response.end(String(request.headers['next-url']))
  }
  for (const next of ['/en/a', '/en/b']) {
    const part = await get('/en?_rsc=1', { rsc: '1', 'next-url': next, 'x-other': 'a' })
    expect([await part.text(), part.headers.get('etag')]).toEqual([next, null])
  }
  expect(renders.filter((request) => 'x-other' in request.headers)).toEqual([])
})

test('readers who come together share one rendering', async () => {
  const plain = respond
  respond = async (request, response) => {
    await new Promise((later) => setTimeout(later, 50))
    await plain(request, response)
  }
  const all = await Promise.all(Array.from({ length: 8 }, () => get('/en').then((page) => page.text())))
  expect(new Set(all).size).toBe(1)
  expect(renders).toHaveLength(1)
})

test('a page of any length is kept whole', async () => {
  const line = 'x'.repeat(50_000)
  respond = async (_request, response) => {
    response.setHeader('content-type', 'text/html')
    for (let i = 0; i < 20; i++) if (!response.write(line)) await once(response, 'drain')
    response.end()
  }
  await get('/en')
  const page = await get('/en')
  expect([outcome(page), (await page.text()).length]).toEqual(['cache;desc=hit', 1_000_000])
})

test('a long address takes room as a long page does', async () => {
  for (const _ of [1, 2]) expect(outcome(await get(`/en?q=${'x'.repeat(15_000)}`))).toBe('cache;desc=miss')
})

test('a rendering that fails fails alone', async () => {
  const plain = respond
  respond = async () => {
    throw new Error('no')
  }
  expect((await get('/en')).status).toBe(500)
  respond = plain
  expect((await get('/en')).status).toBe(200)
})

test('a page that does not exist is asked for once more, as one that leads nowhere, and not kept', async () => {
  respond = async (request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(request.headers[nowhereHeader] ? 'There is no such page' : '')
  }
  for (const _ of [1, 2]) {
    const response = await get('/en/missing?q=a')
    expect([response.status, await response.text()]).toEqual([404, 'There is no such page'])
    expect(response.headers.get('etag')).toBeNull()
  }
  expect(renders.map(({ url }) => url)).toEqual(Array(4).fill('/en/missing?q=a'))
})

test('a file that does not exist is answered as it came', async () => {
  respond = async (_, response) => void response.writeHead(404).end('as it came')
  const response = await get('/api/v1/missing')
  expect([response.status, await response.text()]).toEqual([404, 'as it came'])
  expect(renders).toHaveLength(1)
})
