import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { writeZip, type ZipEntry } from './zip'
import { collect, unzip } from './zip.fixture'

const day = '2026-11-23'
const zip = (...entries: ZipEntry[]) => collect(writeZip(entries, day))

test('an independent reader finds every entry, in order, dated with the day', async () => {
  const files = await unzip(
    await zip(
      { name: 'a.txt', parts: ['x', 'ҷ'] },
      { name: 'сведения/б.bin', parts: [new Uint8Array([0, 255])] },
    ),
  )
  expect(files.map(({ name, bytes }) => [name, bytes.toString('hex')])).toEqual([
    ['a.txt', Buffer.from('xҷ').toString('hex')],
    ['сведения/б.bin', '00ff'],
  ])
  expect(files.map(({ modified }) => modified.toDateString())).toEqual(Array(2).fill('Mon Nov 23 2026'))
})

test('whatever goes in comes out, and however it is cut into parts the archive is the same', async () => {
  const bytes = fc.uint8Array({ maxLength: 5000 })
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 900 }), async (content, size) => {
      const cut = Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
        content.subarray(i * size, (i + 1) * size),
      )
      const archive = await zip({ name: 'a', parts: cut })
      expect(archive.equals(await zip({ name: 'a', parts: [content] }))).toBe(true)
      expect((await unzip(archive))[0]?.bytes).toEqual(Buffer.from(content))
    }),
    { seed: 20230504, numRuns: 60 },
  )
})

test('the archive is the same in every time zone', async () => {
  const entry = () => ({ name: 'a', parts: ['x'] })
  const here = await zip(entry())
  for (const zone of ['Pacific/Kiritimati', 'America/Adak', 'Asia/Almaty']) {
    vi.stubEnv('TZ', zone)
    expect((await zip(entry())).equals(here)).toBe(true)
  }
  vi.unstubAllEnvs()
})

test('an entry may depend on those before it', async () => {
  let length = 0
  function* first() {
    for (const part of ['aa', 'bbb']) {
      length += part.length
      yield part
    }
  }
  function* second() {
    yield String(length)
  }
  const files = await unzip(await zip({ name: '1', parts: first() }, { name: '2', parts: second() }))
  expect(files.map(({ bytes }) => bytes.toString())).toEqual(['aabbb', '5'])
})

test('nothing is read far ahead of a reader that waits, and what is open is closed when it leaves', async () => {
  const seen = { parts: 0, closed: false, later: false }
  function* endless() {
    try {
      for (;;) {
        seen.parts++
        yield randomBytes(65_536)
      }
    } finally {
      seen.closed = true
    }
  }
  function* later() {
    seen.later = true
    yield ''
  }
  const archive = writeZip(
    [
      { name: 'a', parts: endless() },
      { name: 'b', parts: later() },
    ],
    day,
  )
  await archive.next()
  await archive.next()
  // Time enough for everything that would come without being asked for.
  for (let turn = 0; turn < 2000; turn++) await new Promise(setImmediate)
  expect(seen.parts).toBeLessThan(12)
  await archive.return(undefined)
  expect(seen).toMatchObject({ closed: true, later: false })
})

test('what an entry throws reaches the reader instead of an end', async () => {
  function* broken() {
    yield 'a'
    throw new Error('the query broke')
  }
  await expect(zip({ name: 'a', parts: broken() })).rejects.toThrow('the query broke')
})
