import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { partsOf } from './parts'

let dir: string
let whole: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ravobit-parts-'))
  mkdirSync(join(dir, 'server', 'chunks'), { recursive: true })
  mkdirSync(join(dir, 'cache'))
  for (const file of ['BUILD_ID', 'server/page.js', 'server/chunks/a.js', 'cache/x'])
    writeFileSync(join(dir, file), file)
  whole = partsOf(dir)
})

afterEach(() => rmSync(dir, { recursive: true }))

test('a build that lost a file, a folder or the end of a file is another', () => {
  truncateSync(join(dir, 'BUILD_ID'))
  expect(partsOf(dir)).not.toBe(whole)
  writeFileSync(join(dir, 'BUILD_ID'), 'BUILD_ID')
  expect(partsOf(dir)).toBe(whole)
  rmSync(join(dir, 'server', 'chunks'), { recursive: true })
  expect(partsOf(dir)).not.toBe(whole)
})

test('what only makes the next build faster does not count', () => {
  rmSync(join(dir, 'cache'), { recursive: true })
  writeFileSync(join(dir, 'ravobit-inputs.json'), '{}')
  expect(partsOf(dir)).toBe(whole)
})
