import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { damageAll } from '../damage.fixture'
import { judgeStore } from './fresh'

test('a store with the right version and damaged pages is not fresh, and says why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-fresh-'))
  const file = join(folder, 'store.db')
  copyFileSync(inject('shippedStore'), file)
  expect(judgeStore('db/dataset', file)).toEqual({ fresh: true })
  damageAll(file, 'claims')
  expect(judgeStore('db/dataset', file)).toMatchObject({ fresh: false, fault: { wrong: 'is damaged' } })
  rmSync(folder, { recursive: true })
})
