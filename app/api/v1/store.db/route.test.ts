import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { encodingHeaders } from '@/db/http/encoding-headers'
import { ask } from '../routes.fixture'

let folder: string
let store: string
let bytes: Buffer

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-sent-'))
  store = join(folder, 'store.db')
  copyFileSync(inject('registerStore'), store)
  bytes = readFileSync(store)
  vi.stubEnv('RAVOBIT_STORE', store)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const get = (headers: Record<string, string> = {}, method = 'GET') => ask('/api/v1/store.db', method, headers)
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const named = ({ headers }: Response, ...names: string[]) => names.map((name) => headers.get(name))

test('the store says how long it is, since when it is, and that it can be had in parts', async () => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await get({}, method)
    expect(answer.status).toBe(200)
    expect(named(answer, encodingHeaders.length, 'accept-ranges')).toEqual([String(bytes.length), 'bytes'])
    expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeGreaterThan(0)
    expect((await bytesOf(answer)).length).toBe(method === 'HEAD' ? 0 : bytes.length)
  }
})

test('a download that broke goes on where it broke, and gives the same bytes', async () => {
  const etag = (await get({}, 'HEAD')).headers.get('etag') ?? ''
  const at = 700_001
  const rest = await get({ range: `bytes=${at}-`, 'if-range': etag })
  expect(rest.status).toBe(206)
  expect(named(rest, 'content-range', encodingHeaders.length, 'etag')).toEqual([
    `bytes ${at}-${bytes.length - 1}/${bytes.length}`,
    String(bytes.length - at),
    etag,
  ])
  expect(Buffer.concat([bytes.subarray(0, at), await bytesOf(rest)]).equals(bytes)).toBe(true)
})

test('a part is never compressed: it is counted in bytes of the file', async () => {
  const part = await get({ range: 'bytes=0-15', 'accept-encoding': 'br, gzip' })
  expect(named(part, encodingHeaders.used, encodingHeaders.length)).toEqual([null, '16'])
  expect((await bytesOf(part)).toString()).toBe('SQLite format 3\0')
  const whole = await get({ 'accept-encoding': 'gzip' }, 'HEAD')
  expect(named(whole, encodingHeaders.used, encodingHeaders.length, 'accept-ranges')).toEqual([
    'gzip',
    null,
    'bytes',
  ])
})

test.each([
  ['several parts', { range: 'bytes=0-1,9-' }],
  ['a part of another file', { range: 'bytes=5-', 'if-range': '"another"' }],
  ['what is no part', { range: 'bytes=9-5' }],
])('%s is answered with the whole', async (_what, headers) => {
  const answer = await get(headers)
  expect([answer.status, answer.headers.get('content-range')]).toEqual([200, null])
  expect((await bytesOf(answer)).equals(bytes)).toBe(true)
})

test('a part behind the last byte does not exist', async () => {
  const answer = await get({ range: `bytes=${bytes.length}-` })
  expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
  expect((await answer.json()).error).toMatchObject({
    code: 'range_not_satisfiable',
    expected: `bytes=0-${bytes.length - 1}`,
  })
})

test('who holds it, by its tag or by its time, is told so; a tag counts for more', async () => {
  const head = await get({}, 'HEAD')
  const [etag = '', modified = ''] = named(head, 'etag', 'last-modified').map(String)
  for (const held of [{ 'if-none-match': etag }, { 'if-modified-since': modified }, { 'if-none-match': '*' }])
    expect((await get({ ...held, range: 'bytes=0-' })).status).toBe(304)
  for (const other of [
    { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
    { 'if-modified-since': modified, 'if-none-match': '"another"' },
  ])
    expect((await get(other, 'HEAD')).status).toBe(200)
})

/** Another file of the same length takes the store's place. */
function replaceStore() {
  const other = join(folder, 'other.db')
  copyFileSync(store, other)
  renameSync(other, store)
  writeFileSync(store, Buffer.alloc(bytes.length))
}

test('what has begun to be sent is sent to its end, whatever takes its place meanwhile', async () => {
  const reader = (await get()).body?.getReader()
  const parts = [await reader?.read()]
  replaceStore()
  for (;;) {
    const next = await reader?.read()
    if (!next || next.done) break
    parts.push(next)
  }
  const sent = Buffer.concat(parts.flatMap((part) => part?.value ?? []))
  expect(sent.equals(bytes)).toBe(true)
})

test('another file than the one that was announced is not sent', async () => {
  const answer = await get()
  replaceStore()
  await expect(bytesOf(answer)).rejects.toThrow('is another file than the one that was announced')
})

test.runIf(process.platform === 'linux')(
  'who never reads what they asked for holds no file open',
  async () => {
    await get({}, 'HEAD')
    const before = timesOpen(store)
    for (let i = 0; i < 20; i++) await get()
    expect(timesOpen(store)).toBe(before)
  },
)

/** How many times this process has the file open. */
const timesOpen = (file: string) =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(join('/proc/self/fd', fd)) === file
    } catch {
      return false
    }
  }).length

test.runIf(process.platform === 'linux')('a reader who leaves leaves no open file behind', async () => {
  await get({}, 'HEAD')
  const before = timesOpen(store)
  for (const read of [false, true]) {
    const { body } = await get()
    const reader = body?.getReader()
    if (read) await reader?.read()
    await reader?.cancel()
    await get({ range: `bytes=${bytes.length}-` })
    await get({ 'if-none-match': '*' })
  }
  await vi.waitFor(() => expect(timesOpen(store)).toBe(before))
})
