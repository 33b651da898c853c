import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { listFormats } from '@/db/catalog/openapi/formats'
import { encodingHeaders } from '@/db/http/encoding-headers'
import { type FileAnswer, fileAnswer } from './answer'
import { type ListFormat, writeList } from './list-formats'
import { longList } from './long-list.fixture'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const encodings = ['identity', 'gzip', 'br'] as const
const origin = 'https://desk.example'

const asks = (encoding: string, method = 'GET') =>
  new Request(`${origin}/file`, { method, headers: { [encodingHeaders.accepted]: encoding } })

const answerWith = (encoding: string, parts: FileAnswer['parts']) =>
  fileAnswer(asks(encoding), {
    ...{ name: 'file', format: 'csv', version: '1', canonical: 'file', links: [] },
    parts,
  })

const readerOf = ({ body }: Response) => {
  if (!body) throw new Error('no body')
  return body.getReader()
}

async function turns(count: number) {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

describe.each(encodings)('a body as %s', (encoding) => {
  test.each(listFormats)('asks the store for nothing once a reader of the .%s has left', async (format) => {
    const { asked, list } = await longList(200_000)
    const answer = answerWith(encoding, (stop) => writeList[format as ListFormat]({ ...list, stop }))
    const reader = readerOf(answer)
    // Past what stands before the rows, and far enough that a step of the store does not give a part of its own.
    for (let i = 0; i < 8 || asked.times < 2; i++) expect((await reader.read()).done).toBe(false)
    const pending = reader.read()
    const before = asked.times
    for (let turn = 0; turn < 20 && asked.times === before; turn++) await turns(1)
    const atLeaving = asked.times
    expect(atLeaving).toBeGreaterThan(0)
    await Promise.all([reader.cancel(), pending])
    await turns(300)
    expect(asked.times).toBe(atLeaving)
  })

  test('that nobody read is left without a failure', async () => {
    const { asked, list } = await longList(50_000)
    const answer = answerWith(encoding, (stop) => writeList.csv({ ...list, stop }))
    await answer.body?.cancel()
    const atLeaving = asked.times
    await turns(300)
    expect(asked.times).toBe(atLeaving)
  })

  test('is made no faster than it is read', async () => {
    const PART = 64 * 1024
    let made = 0
    const answer = answerWith(encoding, async function* () {
      for (let i = 0; i < 60; i++) {
        made += PART
        // What cannot be compressed, so that bytes in are bytes out.
        yield randomBytes(PART)
      }
    })
    const reader = readerOf(answer)
    let read = 0
    let most = 0
    for (;;) {
      await turns(50)
      most = Math.max(most, made - read)
      const { done, value } = await reader.read()
      if (done) break
      read += value.length
    }
    expect(made).toBe(60 * PART)
    expect(read).toBeGreaterThanOrEqual(made)
    expect(most).toBeLessThanOrEqual(6 * PART)
  })

  test('breaks where the writing of it fails', async () => {
    const failure = new Error('the disk is gone')
    const answer = answerWith(encoding, function* () {
      yield 'id,title\r\n'
      yield '1,Roadmap\r\n'
      throw failure
    })
    await expect(answer.arrayBuffer()).rejects.toThrow('the disk is gone')
  })

  test('is the same bytes when decoded', async () => {
    const { list } = await longList(3000)
    const decode = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync }
    const bytesAs = async (one: (typeof encodings)[number]) => {
      const answer = answerWith(one, () => writeList.csv(list))
      return decode[one](Buffer.from(await answer.arrayBuffer()))
    }
    expect((await bytesAs(encoding)).equals(await bytesAs('identity'))).toBe(true)
  })
})

test('what is compressed already is not compressed again', () => {
  const packed = (format: 'xlsx' | 'zip') =>
    fileAnswer(asks('gzip, br'), {
      ...{ name: 'file', format, version: '1', canonical: 'file', links: [] },
      parts: () => [],
    })
  expect(packed('xlsx').headers.get(encodingHeaders.used)).toBeNull()
  expect(packed('zip').headers.get(encodingHeaders.used)).toBeNull()
})

test('headers alone begin no writing', () => {
  const parts = vi.fn(() => [])
  const held = { name: 'file', format: 'csv', version: '1', canonical: 'file', links: [], parts } as const
  expect(fileAnswer(asks('gzip', 'HEAD'), held).body).toBeNull()
  const etag = fileAnswer(asks('gzip', 'HEAD'), held).headers.get('etag') ?? ''
  const again = new Request(origin, {
    headers: { 'if-none-match': etag, [encodingHeaders.accepted]: 'gzip' },
  })
  expect(fileAnswer(again, held).status).toBe(304)
  expect(parts).not.toHaveBeenCalled()
})
