import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../db/compile/fixture'
import { checkDocuments } from './documents'

test('a document names files and folders that are there', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'docs', 'decisions'), { recursive: true })
  mkdirSync(join(root, 'db', 'lists'), { recursive: true })
  writeFileSync(join(root, 'db', 'lists', 'engine.ts'), '')
  writeFileSync(
    join(root, 'README.md'),
    'See `db/lists/engine.ts`, `db/lists`, `db/lists/engine`, `engine.ts`, `lists/engine.ts` and `npm test`.\n',
  )
  writeFileSync(
    join(root, 'docs', 'decisions', '001.md'),
    'a\n\nOnce `db/queries/list.ts` and `app/old/`, `gine.ts` too.\n',
  )
  expect(checkDocuments(root)).toEqual([
    'docs/decisions/001.md:3 names db/queries/list.ts, which is not there',
    'docs/decisions/001.md:3 names app/old/, which is not there',
    'docs/decisions/001.md:3 names gine.ts, which is not there',
  ])
})
