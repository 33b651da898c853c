import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { api } from './support/addresses'
import { readCsv } from './support/csv'
import { serveGenerated } from './support/generated'
import type { OwnDesk } from './support/own-desk'
import { askRaw } from './support/raw'

const AGREEMENTS = 3000
/** More than a cell of a workbook holds, which the compiler would refuse. */
const tooLong = 'x'.repeat(40_000)
let desk: OwnDesk

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.slow()
  desk = await serveGenerated(AGREEMENTS, (file) => {
    const store = new Database(file)
    store.prepare('update sources set title = ? where id = (select max(id) from sources)').run(tooLong)
    store.close()
  })
})

test.afterAll(() => desk.stop())

const ask = (path: string, method?: string, headers?: Record<string, string>) =>
  askRaw(desk.url + path, method, headers)
const list = api('agreements.csv?sort=title')

test('a file says how many rows it has before them, and so it has; its headers can be had alone', async () => {
  for (const format of ['csv', 'json', 'ndjson', 'xlsx', 'zip']) {
    const address = api(`agreements.${format}?sort=title`)
    const [head, got] = [await ask(address, 'HEAD'), await ask(address)]
    expect([head.status, head.body.length, got.status, got.complete]).toEqual([200, 0, 200, true])
    const { date: _, ...own } = got.headers
    const { date: __, ...alone } = head.headers
    expect(own['x-row-count']).toBe(String(AGREEMENTS))
    // How a body is cut into pieces is nothing that a head has.
    expect({ ...alone, 'transfer-encoding': own['transfer-encoding'] }).toEqual(own)
  }
  const { body } = await ask(list)
  const { rows } = readCsv(body)
  expect(rows).toHaveLength(AGREEMENTS)
  expect((await ask(api('agreements.ndjson?sort=title'))).body.toString().split('\n')).toHaveLength(
    AGREEMENTS + 1,
  )
  const { count, rows: same } = JSON.parse((await ask(api('agreements.json?sort=title'))).body.toString())
  expect([count, same.map((row: { title: string }) => row.title)]).toEqual([
    AGREEMENTS,
    rows.map(({ title }) => title),
  ])
})

test('gzip and brotli are announced, decode to the same bytes, and have tags of their own', async () => {
  const decode = { gzip: gunzipSync, br: brotliDecompressSync } as const
  for (const address of [
    list,
    api('charts/matrix.csv'),
    api('agreements.json'),
    '/api/v1/openapi.json',
    '/api/v1/store.db',
  ]) {
    const plain = await ask(address)
    expect(plain.status).toBe(200)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toContain('Accept-Encoding')
    const tags = new Set([plain.headers.etag])
    for (const [name, decoded] of Object.entries(decode)) {
      const encoded = await ask(address, 'GET', { 'accept-encoding': name })
      expect([address, encoded.headers['content-encoding']]).toEqual([address, name])
      expect(encoded.body.length).toBeLessThan(plain.body.length)
      expect(decoded(encoded.body).equals(plain.body), `${address} ${name}`).toBe(true)
      expect(encoded.headers.vary).toContain('Accept-Encoding')
      tags.add(encoded.headers.etag)
      const head = await ask(address, 'HEAD', { 'accept-encoding': name })
      expect(head.headers.etag).toBe(encoded.headers.etag)
    }
    expect(tags.size).toBe(3)
    for (const refused of ['gzip;q=0, br;q=0', 'identity', 'identity;q=1, gzip;q=0.5', 'zstd'])
      expect(
        (await ask(address, 'HEAD', { 'accept-encoding': refused })).headers['content-encoding'],
      ).toBeUndefined()
  }
  const packed = await ask(api('agreements.zip'), 'HEAD', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers['content-encoding']).toBeUndefined()
})

test('who holds a file is told so, in every way of asking', async () => {
  for (const address of [
    list,
    api('agreements.zip'),
    '/api/v1/kaz-tjk.zip',
    '/api/v1/store.db',
    '/api/v1/openapi.json',
  ]) {
    const { headers } = await ask(address, 'HEAD')
    const etag = headers.etag ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(headers['cache-control']).toBe('public, no-cache')
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag}`, '*']) {
      const again = await ask(address, 'GET', { 'if-none-match': held })
      expect([address, held, again.status, again.body.length]).toEqual([address, held, 304, 0])
      expect(again.headers.etag).toBe(etag)
    }
    for (const other of ['"other"', `"${etag}"`, etag.slice(1, -1)])
      expect((await ask(address, 'HEAD', { 'if-none-match': other })).status).toBe(200)
  }
  const [one, same, other] = await Promise.all(
    ['type=memorandum&sort=title', 'sort=title&page=2&type=memorandum', 'type=treaty&sort=title'].map(
      (query) => ask(api(`agreements.csv?${query}`), 'HEAD'),
    ),
  )
  expect(same?.headers.etag).toBe(one?.headers.etag)
  expect(other?.headers.etag).not.toBe(one?.headers.etag)
})

const routes = [
  ...[
    api('agreements.csv'),
    api('agreements.ics'),
    api('charts/matrix.csv'),
    api('agreements/agr-000001.json'),
  ],
  ...['/api/v1/kaz-tjk.zip', '/api/v1/store.db', '/api/v1/openapi.json', api('nothing.csv')],
]

test('every address can only be read, by anybody', async () => {
  for (const address of routes) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask(address, method)
      expect([address, method, answer.status]).toEqual([address, method, 405])
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
      expect(JSON.parse(answer.body.toString()).error).toMatchObject({ code: 'method_not_allowed' })
    }
    const asked = await ask(address, 'OPTIONS', { origin: 'https://elsewhere.example' })
    expect([asked.status, asked.body.length]).toEqual([204, 0])
    expect(asked.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    const answer = await ask(address, 'HEAD', { origin: 'https://elsewhere.example' })
    expect([address, answer.headers['access-control-allow-origin']]).toEqual([address, '*'])
  }
  const exposed = (await ask(list, 'HEAD')).headers['access-control-expose-headers']
  for (const name of ['X-Row-Count', 'ETag', 'Content-Disposition', 'Link']) expect(exposed).toContain(name)
})

test('what leads nowhere is told in the same shape, whatever is asked of it', async () => {
  for (const address of [
    '/api',
    '/api/v1/nothing',
    '/api/v1/aaa-bbb/claims.csv',
    api('a/b/c'),
    api('claims/%00.json'),
  ]) {
    const answer = await ask(address)
    expect([address, answer.status]).toEqual([address, 404])
    expect(JSON.parse(answer.body.toString()).error).toMatchObject({ code: 'not_found' })
  }
  for (const address of [api('%zz.csv'), api('claims/%E0%A4%A.json')]) {
    const answer = await ask(address)
    expect([address, answer.status]).toEqual([address, 400])
    expect(JSON.parse(answer.body.toString()).error).toMatchObject({ code: 'bad_request' })
  }
  const long = await ask(api(`claims.csv?q=${'x'.repeat(9000)}`))
  expect(JSON.parse(long.body.toString()).error).toMatchObject({ code: 'bad_request', parameter: 'query' })
})

test('a file has a name that any system can keep', async () => {
  const names = {
    [list]: 'attachment; filename="kaz-tjk-agreements.csv"',
    [api('agreements.xlsx?type=treaty')]: 'attachment; filename="kaz-tjk-agreements.filtered.xlsx"',
    [api('agreements.ics')]: 'inline; filename="kaz-tjk-agreements.ics"',
    [api('charts/matrix.json')]: 'attachment; filename="kaz-tjk-chart-matrix.json"',
    [api('agreements/agr-000001.json')]: 'inline; filename="kaz-tjk-agreements-agr-000001.json"',
    '/api/v1/kaz-tjk.zip': 'attachment; filename="kaz-tjk.zip"',
    '/api/v1/store.db': 'attachment; filename="ravobit-store.db"',
  }
  for (const [address, name] of Object.entries(names))
    expect((await ask(address, 'HEAD')).headers['content-disposition']).toBe(name)
})

test('a file leads to its page and to its other formats', async () => {
  const { headers } = await ask(api('agreements.csv?type=treaty&lang=ar'), 'HEAD')
  const links = String(headers.link).split(/, (?=<)/)
  expect(links.length).toBeGreaterThan(6)
  for (const link of links.filter((one) => !one.includes('rel="license"'))) {
    const [, address = ''] = /^<([^>]+)>; rel="(?:canonical|alternate|describedby)"/.exec(link) ?? []
    expect([link, (await ask(address, 'HEAD')).status]).toEqual([link, 200])
  }
})

test('a failure in the middle breaks the connection: half a file never looks like a whole one', async () => {
  const csv = await ask(api('sources.csv'))
  expect([csv.complete, csv.body.includes(tooLong)]).toEqual([true, true])
  for (const address of [api('sources.xlsx'), api('sources.xlsx?sort=title')]) {
    const broken = await ask(address).catch(() => 'no answer')
    expect(broken === 'no answer' || (typeof broken === 'object' && !broken.complete), address).toBe(true)
  }
  expect((await ask(list, 'HEAD')).status).toBe(200)
})

test('the store that is sent is the store that answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-store-'))
  const file = join(folder, 'store.db')
  writeFileSync(file, (await ask('/api/v1/store.db')).body)
  const store = new Database(file, { readonly: true })
  const version = store.prepare('select version from dataset_meta').pluck().get()
  expect(store.prepare('select count(*) from agreements').pluck().get()).toBe(AGREEMENTS)
  store.close()
  rmSync(folder, { recursive: true })
  const { body } = await ask('/api/v1/openapi.json')
  expect(body.toString()).toContain(String(version).slice(0, 12))
})

test('a download of the store that broke goes on where it broke', async () => {
  const address = '/api/v1/store.db'
  const { headers, body } = await ask(address)
  expect(headers['content-length']).toBe(String(body.length))
  expect((await ask(address, 'HEAD')).headers['content-length']).toBe(String(body.length))
  const broken = body.subarray(0, Math.floor(body.length / 3))
  const rest = await ask(address, 'GET', {
    ...{ range: `bytes=${broken.length}-`, 'if-range': headers.etag ?? '' },
    'accept-encoding': 'gzip, br',
  })
  expect([rest.status, rest.headers['content-length']]).toEqual([206, String(body.length - broken.length)])
  expect(Buffer.concat([broken, rest.body]).equals(body)).toBe(true)
  const other = await ask(address, 'GET', { range: 'bytes=5-', 'if-range': '"another"' })
  expect([other.status, other.body.length]).toEqual([200, body.length])
  const beyond = await ask(address, 'GET', { range: `bytes=${body.length}-` })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${body.length}`])
})

test('what is made whole says how long it is', async () => {
  for (const address of [
    ...['/robots.txt', '/sitemap.xml', '/sitemaps/kaz-tjk-pages.xml', '/api/v1/openapi.json'],
    api('agreements/agr-000001.json'),
  ]) {
    const { headers, body } = await ask(address)
    expect([address, headers['content-length']]).toEqual([address, String(body.length)])
  }
})

test('packages are the same bytes every time', async () => {
  for (const address of ['/api/v1/kaz-tjk.zip', api('agreements.zip?type=treaty'), api('agreements.xlsx')]) {
    const [one, other] = [await ask(address), await ask(address)]
    expect([address, one.status, other.status]).toEqual([address, 200, 200])
    expect(other.body.equals(one.body), address).toBe(true)
  }
})
