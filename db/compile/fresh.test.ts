import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { damageAll } from '../store/damage.fixture'
import { judgeStore } from './fresh'

test('a store with the right version and damaged pages is not fresh, and says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-fresh-'))
  const file = join(folder, 'store.db')
  copyFileSync(inject('registerStore'), file)
  expect(await judgeStore('db/compile/register.fixture', file)).toEqual({ fresh: true })
  damageAll(file, 'claims')
  expect(await judgeStore('db/compile/register.fixture', file)).toMatchObject({
    fresh: false,
    fault: { wrong: 'is damaged' },
  })
  rmSync(folder, { recursive: true })
})
