import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { knownPairs } from '../queries/meta'
import { openReader } from '../store/store'
import { compileStore } from './compile'
import { makeDataset } from './fixture'
import { isFresh } from './fresh'
import { loadDataset } from './load'
import { fileColumns, fileOf, optionalColumns, type TableName } from './tables'

const rows: { readonly [T in TableName]?: readonly string[] } = {
  countries: ['UZB,UZ'],
  sources: ['agency-uz,Agency,Bulletin,,2024,en,statistics'],
  claims: [
    'U1,exports,level,UZB,UZB,KAZ,,,2023-01-01,2023-12-31,year,700,USD,exact,,normal,,,agency-uz,',
    'U2,exports,level,KAZ,KAZ,UZB,,,2023-01-01,2023-12-31,year,800,USD,exact,,normal,,,stat-1,',
  ],
}

/** The columns that no file may lack. */
const columnsOf = (table: TableName) => fileColumns(table).filter((name) => !optionalColumns.includes(name))

interface Added {
  readonly rows?: typeof rows
  readonly pairs?: readonly string[]
  readonly listed?: readonly TableName[]
}

/** The tiny dataset with a second pair in a folder of its own. */
function withFolder({ rows: added = rows, pairs = ['kaz-uzb'], listed }: Added = {}): string {
  const folder = makeDataset()
  const own = join(folder, 'pairs', 'kaz-uzb')
  mkdirSync(own, { recursive: true })
  const tables = Object.keys(added) as TableName[]
  for (const table of tables) {
    const lines = [columnsOf(table).join(','), ...(added[table] ?? []), '']
    writeFileSync(join(own, fileOf(table)), lines.join('\n'))
  }
  const resources = (listed ?? tables).map((table) => ({
    path: fileOf(table),
    schema: { fields: columnsOf(table).map((name) => ({ name })) },
  }))
  const about = { title: 'Second pair', created: '2026-11-23', licenses: [{ name: 'CC-BY-4.0' }] }
  writeFileSync(join(own, 'datapackage.json'), JSON.stringify({ ...about, ravobit: { pairs }, resources }))
  return folder
}

function problems(folder: string): string[] {
  try {
    loadDataset(folder)
    return []
  } catch (error) {
    return String((error as Error).message)
      .split('\n')
      .filter((line) => /:\d+ /.test(line))
  }
}

it('a pair is added by adding a folder of files', async () => {
  const folder = withFolder()
  const store = join(dirname(folder), `${folder.split('/').at(-1)}.db`)
  const { rows: counts } = await compileStore(folder, store)
  expect(counts).toMatchObject({ claims: 5, countries: 4, pairs: 2 })
  const reader = await openReader(store)
  expect((await knownPairs({ reader })).map(({ id }) => id)).toEqual(['kaz-tjk', 'kaz-uzb'])
  expect(await isFresh(folder, store)).toBe(true)
  writeFileSync(join(folder, 'pairs', 'kaz-uzb', 'sources.csv'), 'id\n')
  expect(await isFresh(folder, store)).toBe(false)
  reader.close()
  rmSync(store)
})

it('what is wrong is said with the folder it is in', () => {
  const twice = {
    ...rows,
    sources: ['agency-uz,A,B,,2024,en,statistics', 'khovar-1,A,B,,2024,en,statistics'],
  }
  expect(problems(withFolder({ rows: twice }))).toEqual([
    'pairs/kaz-uzb/sources.csv:3 id: khovar-1 stands already at sources.csv:2: expected each id once',
  ])
  const unknown = { ...rows, claims: [(rows.claims?.[0] ?? '').replace('UZB,KAZ', 'UZB,KGZ')] }
  expect(problems(withFolder({ rows: unknown }))).toEqual([
    'pairs/kaz-uzb/claims.csv:2 to_id: "KGZ" is not an id of countries.csv; did you mean "KAZ"?',
  ])
})

it('a descriptor lists the files of its own folder', () => {
  const [first, ...others] = problems(withFolder({ listed: ['countries', 'sources', 'events'] }))
  expect(first).toMatch(/^pairs\/kaz-uzb\/datapackage.json:\d+ resources: does not list claims.csv$/)
  expect(others).toEqual([
    expect.stringMatching(
      /^pairs\/kaz-uzb\/datapackage.json:\d+ resources: lists events.csv, which is not there$/,
    ),
  ])
})

it('a folder without a descriptor, a stray file and a pair that is named twice are reported', () => {
  const folder = withFolder({ pairs: ['kaz-tjk'] })
  writeFileSync(join(folder, 'pairs', 'claim.csv'), '')
  mkdirSync(join(folder, 'other'))
  writeFileSync(join(folder, 'other', 'gaps.csv'), `${fileColumns('gaps').join(',')}\n`)
  expect(problems(folder)).toEqual([
    'datapackage.json:1 ravobit.pairs: kaz-tjk is named twice',
    'other/datapackage.json:1 *: the file is missing',
    'pairs/claim.csv:1 *: no table has this name; did you mean "claims.csv"?',
  ])
})
