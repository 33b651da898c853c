import { expect, test } from 'vitest'
import { checkImports } from './imports'
import { parseSource } from './sources'

const check = (files: Record<string, string>) =>
  checkImports(Object.entries(files).map(([path, text]) => parseSource(path, text)))

test.each([
  ['app/page.tsx', "import { Chart } from '../components/chart'"],
  ['app/page.tsx', "import { storePath } from '@/db/release'"],
  ['components/table.tsx', "import { fields } from '@/db/catalog/claims'"],
  ['components/table.tsx', "import type { Claim } from '@/db/queries/claims'"],
  ['db/store.ts', "import Database from 'better-sqlite3'"],
  ['db/kit.sqlite.ts', "import { text } from 'drizzle-orm/sqlite-core'"],
  ['scripts/start.ts', "import next from 'next'"],
  ['e2e/desk.spec.ts', "import { messages } from '../app/i18n'"],
  ['db/a.ts', 'const text = "import x from \'react\'"'],
])('%s may: %s', (path, text) => {
  expect(check({ [path]: text })).toEqual([])
})

test.each([
  ['components/table.tsx', "import { a } from '../app/page'", 'components imports from app'],
  ['components/table.tsx', "import { list } from '@/db/queries/claims'", 'only from db/catalog'],
  ['components/table.tsx', "import { type Claim } from '@/db/queries/claims'", 'only from db/catalog'],
  ['components/table.tsx', "export { list } from '@/db/queries/claims'", 'only from db/catalog'],
  ['db/queries/a.ts', "import { f } from '@/components/format'", 'db imports from components'],
  ['db/queries/a.ts', "import { f } from '../../scripts/tool'", 'db imports from scripts'],
  ['db/queries/a.ts', "import { cache } from 'react'", 'db knows nothing of react'],
  ['db/queries/a.ts', "import 'next/headers'", 'db knows nothing of next/headers'],
  ['db/queries/a.ts', "import {\n  drizzle,\n} from 'drizzle-orm/better-sqlite3'", 'is a driver'],
  ['db/queries/a.ts', `const x = await ${'import'}('better-sqlite3')`, 'is a driver'],
  ['db/queries/a.ts', "if (reader.dialect.name === 'sqlite') x()", 'asked for by name'],
  ['app/page.tsx', "import { command } from '@/scripts/command'", 'app imports from scripts'],
  ['scripts/a.ts', "import { format } from '../components/format'", 'scripts imports from components'],
])('%s may not: %s', (path, text, rule) => {
  expect(check({ [path]: `\n${text}\n` })).toEqual([{ path, line: 2, rule: expect.stringContaining(rule) }])
})

test('a circle is reported once, with its way', () => {
  const faults = check({
    'db/a.ts': "import { b } from './b'",
    'db/b.ts': "import type { C } from './c/index'",
    'db/c/index.ts': "\nimport '@/db/a'",
    'db/d.ts': "import { a } from './a'",
  })
  expect(faults).toEqual([
    { path: 'db/c/index.ts', line: 2, rule: 'circle: db/a.ts → db/b.ts → db/c/index.ts → db/a.ts' },
  ])
})
