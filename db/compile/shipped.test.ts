import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileStore } from './compile'
import { temporaryFolder } from './fixture'
import { fileOf, tableNames } from './tables'

const shipped = fileURLToPath(new URL('../dataset', import.meta.url))

/** Records of a file, counted without the reader under test: lines outside quotes, less the header. */
function recordsIn(file: string): number {
  const unquoted = readFileSync(join(shipped, file), 'utf8').replace(/"[^"]*"/g, '')
  return unquoted.trimEnd().split('\n').length - 1
}

describe.runIf(existsSync(join(shipped, 'datapackage.json')))('the shipped dataset', () => {
  it('compiles, and every record of every file is in the store', async () => {
    const store = join(temporaryFolder(), 'ravobit.db')
    const { rows } = await compileStore(shipped, store)
    for (const table of tableNames) expect([table, rows[table]]).toEqual([table, recordsIn(fileOf(table))])
  })
})
