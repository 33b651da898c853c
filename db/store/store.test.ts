import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { StoreError, storeErrorIn } from '../errors'
import { schema } from '../schema/schema'
import { damageAll } from './damage.fixture'
import { openReader, verifyStore } from './store'

let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-store-'))
  file = join(folder, 'mine.db')
  copyFileSync(inject('registerStore'), file)
})

afterEach(() => rmSync(folder, { recursive: true }))

const change = (statement: string) => {
  const client = new Database(file)
  client.exec(statement)
  client.close()
}

const faults: readonly [string, () => void, string][] = [
  ['missing', () => rmSync(file), 'does not exist (ENOENT)'],
  ['empty', () => truncateSync(file), 'is not an SQLite file'],
  ['noise', () => writeFileSync(file, 'no database'.repeat(1000)), 'is not an SQLite file'],
  ['cut', () => truncateSync(file, 100_000), 'is cut or damaged: 100000 bytes where '],
  [
    'a folder',
    () => {
      rmSync(file)
      mkdirSync(file)
    },
    'is a folder',
  ],
  [
    'a pipe',
    () => {
      rmSync(file)
      execFileSync('mkfifo', [file])
    },
    'is a pipe or a device',
  ],
  ['without a table', () => change('drop table gaps'), 'is of another schema: it has no table gaps'],
  [
    'without a column',
    () => change('alter table gaps drop column note'),
    'is of another schema: gaps has no column note',
  ],
  [
    'without an index',
    () => change('drop table claims_search'),
    'is of another schema: claims has no index of words',
  ],
  ['with a log beside it', () => change('pragma journal_mode = wal'), 'keeps a log beside it'],
  [
    'with a journal beside it',
    () => writeFileSync(`${file}-journal`, Buffer.from('d9d505f920a163d7', 'hex')),
    'has an unfinished change of another program beside it',
  ],
  ['without rows', () => change('delete from dataset_meta'), 'holds no dataset'],
]
test.each(faults)(
  'a store that is %s is not opened, and the command that builds it is said',
  async (_what, spoil, wrong) => {
    spoil()
    const failure = await openReader(file).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StoreError)
    expect(String(failure)).toContain(`The store ${file} ${wrong}`)
    expect(String(failure)).toContain(`run "npm run db:build -- --store ${file}".`)
  },
)

test('a journal that was done with is no fault', async () => {
  writeFileSync(`${file}-journal`, Buffer.alloc(512))
  const reader = await openReader(file)
  expect(await reader.db.select().from(schema.claims).limit(1)).toHaveLength(1)
  reader.close()
})

test('readers are told what is wrong, not where the file is', async () => {
  rmSync(file)
  try {
    await openReader(file)
    expect.unreachable()
  } catch (error) {
    expect(storeErrorIn(error)?.forReaders).toBe(
      'The store does not exist: run "npm run db:build -- --store FILE".',
    )
  }
})

test('damaged pages are found by reading the store through, or by the statement that meets them', async () => {
  expect(await verifyStore(file)).toMatch(/^[0-9a-f]{64}$/)
  damageAll(file, 'claims')
  await expect(verifyStore(file)).rejects.toThrow(`The store ${file} is damaged`)
  const told: StoreError[] = []
  const reader = await openReader(file, { onFault: (fault) => told.push(fault) })
  const all = sql`select * from claims`
  const asked: (() => unknown)[] = [
    () => reader.rows(all),
    () => reader.db.select().from(schema.claims),
    () => [...reader.tuples(all)],
    () => reader.listed(all)(new Uint32Array()),
    () => reader.joinedLines(sql`select group_concat(note), 1 from claims`)(new Uint32Array()),
  ]
  for (const ask of asked) {
    const error = await Promise.resolve()
      .then(ask)
      .catch((failure: unknown) => failure)
    expect(storeErrorIn(error)?.message).toContain('is damaged (SQLITE_CORRUPT')
  }
  expect(told).toHaveLength(asked.length)
})

test('a mistake in a statement is none of the store', async () => {
  const reader = await openReader(file)
  const error = await reader.rows(sql`select nothing from nowhere`).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(Error)
  expect(storeErrorIn(error)).toBeUndefined()
})

test.skipIf(process.getuid?.() === 0)('a store that this user may not read says so', async () => {
  chmodSync(file, 0o000)
  await expect(openReader(file)).rejects.toThrow('may not be read by this user (EACCES)')
})
