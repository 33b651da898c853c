import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkImports } from './imports'

const packages = ['next', 'react', 'better-sqlite3', 'drizzle-orm', 'fresh', 'vitest', 'unnamed']
const named = Object.fromEntries(packages.slice(0, -1).map((name) => [name, '*']))
const project = {
  'package.json': JSON.stringify({ dependencies: named }),
  'node_modules/drizzle-orm/better-sqlite3/index.js': '',
  'node_modules/drizzle-orm/sqlite-core/index.js': '',
  'node_modules/next/headers.js': '',
  ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/index.js`, ''])),
  'app/page.tsx': '',
  'components/chart.ts': '',
  'components/format.ts': '',
  'db/catalog/claims.ts': '',
  'db/queries/claims.ts': '',
  'db/store/release.ts': '',
  'scripts/command.ts': '',
}

/** The faults of a project with these files. */
async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-imports-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries({ ...project, ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return checkImports(folder)
}

test('what follows the directions passes', async () => {
  const faults = await check({
    'app/view.tsx':
      "import { Chart } from '../components/chart'\nimport { storePath } from '../db/store/release'",
    'app/page.test.ts': "import { test } from 'vitest'\nimport { x } from './x.fixture'",
    'app/x.fixture.ts': "import Database from 'better-sqlite3'",
    'components/table.tsx':
      "import { fields } from '../db/catalog/claims'\nimport type { Claim } from '../db/queries/claims'",
    'db/encode/csv.ts': "import { fields } from '../catalog/claims'",
    'db/encode/csv.test.ts': "import { list } from '../queries/claims'",
    'db/store/store.ts': "import Database from 'better-sqlite3'",
    'db/schema/kit.sqlite.ts': "import { text } from 'drizzle-orm/sqlite-core'",
    'db/a.ts': 'const text = "import x from \'react\'"',
    'scripts/start.ts': "import '../app/server/listen'",
    'app/server/listen.ts': "import next from 'next'\nimport '../../db/store/release'",
    'e2e/desk.spec.ts': "import { page } from '../app/page'",
  })
  expect(faults).toEqual([])
})

const wrong = [
  ['components/a.tsx', "import { a } from '../app/page'", 'components imports only from components, db'],
  ['components/b.tsx', "import { list } from '../db/queries/claims'", 'components take values only from'],
  ['components/c.tsx', "export { list } from '../db/queries/claims'", 'components take values only from'],
  ['db/a.ts', "import { f } from '../components/format'", 'db imports only from db'],
  ['db/b.ts', "import { f } from '../scripts/command'", 'db imports only from db'],
  ['db/c.test.ts', "import { f } from '../scripts/command'", 'db imports only from db'],
  ['db/d.ts', "import { cache } from 'react'", 'db knows nothing of pages'],
  ['db/e.ts', "import 'next/headers'", 'db knows nothing of pages'],
  ['db/f.ts', "import {\n  drizzle,\n} from 'drizzle-orm/better-sqlite3'", 'know a driver'],
  ['db/g.ts', "const x = await import('better-sqlite3')", 'know a driver'],
  ['db/encode/a.ts', "import type { Claim } from '../queries/claims'", 'db/encode knows bytes only'],
  ['db/h.ts', "import { y } from './y.fixture'", 'only tests import from tests'],
  ['app/a.tsx', "import { command } from '../scripts/command'", 'app imports only from app, components, db'],
  ['app/b.tsx', "import { x } from 'unnamed'", 'package.json names every package'],
  ['app/c.tsx', "import { x } from './nowhere'", 'every import leads somewhere'],
  [
    'scripts/a.ts',
    "import { format } from '../components/format'",
    'scripts imports only from scripts, app/server, db',
  ],
  ['scripts/b.ts', "import '../app/page'", 'scripts imports only from scripts, app/server, db'],
  ['app/server/a.ts', "import '../page'", 'app/server imports only from app/server, db'],
  ['app/d.tsx', "import './server/listen'", 'pages know nothing of the server before them'],
] as const

test('every wrong import is named, once', async () => {
  const faults = await check({
    ...Object.fromEntries(wrong.map(([path, text]) => [path, text])),
    'db/y.fixture.ts': '',
    'app/server/listen.ts': '',
  })
  for (const [path, , rule] of wrong)
    expect(faults.filter((fault) => fault.startsWith(`${path} → `))).toEqual([expect.stringContaining(rule)])
  expect(faults.filter((fault) => !fault.endsWith('circle of folders'))).toHaveLength(wrong.length)
})

test('a circle of files is told with its way, types included', async () => {
  const faults = await check({
    'db/a.ts': "import { b } from './b'",
    'db/b.ts': "import type { C } from './c'",
    'db/c.ts': "import '../db/a'",
    'db/d.ts': "import { a } from './a'",
  })
  expect(faults).toEqual(['db/a.ts → db/b.ts → db/c.ts → db/a.ts: no circle of files'])
})

test('a circle of folders is a fault; what tests reach makes none', async () => {
  const files = { 'db/one/a.ts': "import '../two/b'", 'db/two/b.ts': '', 'db/two/c.ts': "import '../one/d'" }
  const circle = { ...files, 'db/one/d.ts': '' }
  expect(await check(circle)).toEqual([
    'db/one → db/two → db/one: no circle of folders',
    'db/two → db/one → db/two: no circle of folders',
  ])
  const test = { ...circle, 'db/two/c.ts': '', 'db/two/c.test.ts': "import '../one/d'" }
  expect(await check(test)).toEqual([])
})

test('whatever serving reaches has to be a dependency; what tests reach need not', async () => {
  const { vitest, ...dependencies } = named
  const faults = await check({
    'package.json': JSON.stringify({ dependencies, devDependencies: { vitest } }),
    'scripts/start.ts': "import './served'",
    'scripts/served.ts': "import fresh from 'fresh'\nimport 'vitest'",
    'scripts/test.ts': "import 'vitest'",
    'app/page.test.ts': "import 'vitest'",
  })
  expect(faults).toEqual([
    'scripts/start.ts → scripts/served.ts → node_modules/vitest/index.js: what is needed to serve has to be a dependency',
  ])
})
