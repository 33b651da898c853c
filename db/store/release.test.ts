import { copyFileSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { schema } from '../schema/schema'
import { damageAll } from './damage.fixture'
import { believe, currentReader, foundFault, storeFault, storePath, storeSignature } from './release'

let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-release-'))
  file = join(folder, 'mine.db')
  vi.stubEnv('RAVOBIT_STORE', file)
  vi.spyOn(console, 'error').mockReturnValue()
  putInPlace()
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function putInPlace(): void {
  copyFileSync(inject('registerStore'), `${file}.new`)
  renameSync(`${file}.new`, file)
}

test('an empty RAVOBIT_STORE names no store', () => {
  vi.stubEnv('RAVOBIT_STORE', '')
  expect(storePath()).toMatch(/\.data.ravobit\.db$/)
})

test('a damaged store is not opened, and is not tried again before it is replaced', async () => {
  damageAll(file, 'claims')
  await expect(currentReader()).rejects.toThrow('is damaged')
  await expect(storeSignature()).rejects.toThrow('is damaged')
  expect((await storeFault())?.forReaders).toMatch(/^The store is damaged: run "npm run db:build/)
  expect(console.error).toHaveBeenCalledTimes(1)
  putInPlace()
  expect(await storeFault()).toBeUndefined()
  expect((await currentReader()).version).toMatch(/^[0-9a-f]{64}$/)
})

test('what one statement finds out is known to all who ask later', async () => {
  const { atime, mtime } = statSync(file)
  // In the same millisecond, so that nothing but the statement can notice.
  utimesSync(file, atime, mtime)
  const reader = await currentReader()
  damageAll(file, 'claims')
  utimesSync(file, atime, mtime)
  await expect(reader.db.select().from(schema.claims)).rejects.toThrow()
  await expect(storeSignature()).rejects.toThrow('is damaged')
})

test('what another process found out counts as long as the same store is in place', async () => {
  const found = {
    message: 'It is damaged.',
    forReaders: 'Damaged.',
    passing: false,
    signature: await storeSignature(),
  }
  await currentReader()
  expect(believe(found).message).toBe('It is damaged.')
  expect(foundFault()).toMatchObject(found)
  await expect(currentReader()).rejects.toThrow('It is damaged.')
  putInPlace()
  await currentReader()
  believe(found)
  expect(await storeFault()).toBeUndefined()
})

test('the former store is closed when it has long been asked nothing, and not while somebody reads from it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  try {
    const former = await currentReader()
    const ask = () => former.rows(sql`select count(*) as n from agreements`)
    putInPlace()
    const next = await currentReader()
    expect(next).not.toBe(former)
    vi.advanceTimersByTime(9 * 60_000)
    await expect(ask()).resolves.toHaveLength(1)
    vi.advanceTimersByTime(9 * 60_000)
    await expect(ask()).resolves.toHaveLength(1)
    vi.advanceTimersByTime(11 * 60_000)
    await expect(ask()).rejects.toThrow('not open')
    await expect(next.rows(sql`select 1 as one`)).resolves.toEqual([{ one: 1 }])
  } finally {
    vi.useRealTimers()
  }
})
