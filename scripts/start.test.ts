import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { damageAll } from '../db/store/damage.fixture'
import { freePort } from './start/address'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-start-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

async function start(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'start'], {
    env: { ...process.env, PORT: String(await freePort()), ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const ended = (sentence: string) => ({ status: 1, stdout: '', stderr: `${sentence}\n` })

test('a named store that is missing is asked for, not made', async () => {
  const file = join(folder, 'mine.db')
  expect(await start({ RAVOBIT_STORE: file })).toEqual(
    ended(`The store ${file} does not exist (ENOENT): run "npm run db:build -- --store ${file}".`),
  )
  expect(existsSync(file)).toBe(false)
})

const spoilt: readonly [string, (file: string) => void, RegExp][] = [
  ['damaged', (file) => damageAll(file, 'claims'), /is damaged/],
  ['no database', (file) => writeFileSync(file, 'mine'), /is not an SQLite file/],
  ['of another schema', (file) => new Database(file).exec('drop table gaps').close(), /has no table gaps/],
]
test.each(spoilt)('a named store that is %s stays as it is', async (_what, spoil, wrong) => {
  const file = join(folder, 'mine.db')
  copyFileSync(inject('registerStore'), file)
  spoil(file)
  const before = readFileSync(file)
  const { status, stdout, stderr } = await start({ RAVOBIT_STORE: file })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(wrong)
  expect(stderr).toMatch(/: run "npm run db:build -- --store \S+mine.db"\.\n$/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a setting that cannot be used, and a host that is not here, are named in a sentence', async () => {
  expect(await start({ PORT: 'http' })).toEqual(ended('PORT: "http" is not a whole number from 1 to 65535.'))
  expect(await start({ RAVOBIT_STOR: 'x' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('RAVOBIT_STORE?'),
  })
  expect(await start({ HOSTNAME: 'login-node.invalid' })).toMatchObject({
    ...{
      status: 1,
      stderr: expect.stringMatching(/^HOSTNAME is "login-node.invalid", which is no address.+\n$/),
    },
  })
})
