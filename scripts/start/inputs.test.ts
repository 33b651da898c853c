import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashInputs } from './inputs'

let dir: string
let before: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ravobit-inputs-'))
  for (const folder of ['app/en', 'app/server', 'db/dataset', 'docs'])
    mkdirSync(join(dir, folder), { recursive: true })
  writeFileSync(join(dir, 'app/en/page.tsx'), 'page')
  before = hashInputs(dir)
})

afterEach(() => rmSync(dir, { recursive: true }))

test.each(['app/en/other.tsx', 'next.config.js', 'package-lock.json'])('%s makes a build stale', (file) => {
  writeFileSync(join(dir, file), 'new')
  expect(hashInputs(dir)).not.toBe(before)
})

test.each(['db/dataset/claims.csv', 'app/server/listen.ts', 'app/en/page.test.tsx', 'docs/a.md'])(
  '%s does not',
  (file) => {
    writeFileSync(join(dir, file), 'new')
    expect(hashInputs(dir)).toBe(before)
  },
)

test('so does another base path', () => {
  expect(hashInputs(dir, '/desk')).not.toBe(before)
})

test('neither does a new time with the same content', () => {
  utimesSync(join(dir, 'app/en/page.tsx'), 1, 1)
  expect(hashInputs(dir)).toBe(before)
})
