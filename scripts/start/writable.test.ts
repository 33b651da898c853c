import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requireWritable } from './writable'

test('what cannot be written is named, with what had to be built there and how', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-writable-'))
  requireWritable(join(folder, 'a/b'), 'It is not built')
  writeFileSync(join(folder, 'file'), '')
  expect(() => requireWritable(join(folder, 'file/b'), 'It is not built')).toThrow(
    /^It is not built, and \S+file\/b cannot be written \(ENOTDIR\): run "npm run build" as a user/,
  )
  rmSync(folder, { recursive: true })
})
