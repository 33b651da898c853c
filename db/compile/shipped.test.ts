import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { licence } from '../catalog/licence'
import { notedChanges } from './changes'
import { compileStore } from './compile'
import { describedResources } from './descriptor'
import { temporaryFolder } from './fixture'
import { fileOf, packageFile, tableNames } from './tables'

const shipped = fileURLToPath(new URL('../dataset', import.meta.url))

const descriptor = () => JSON.parse(readFileSync(join(shipped, packageFile), 'utf8'))

/** Records of a file, counted without the reader under test: lines outside quotes, less the header. */
function recordsIn(file: string): number {
  const unquoted = readFileSync(join(shipped, file), 'utf8').replace(/"[^"]*"/g, '')
  return unquoted.trimEnd().split('\n').length - 1
}

// What is asked of the shipped dataset is asked here and nowhere else, and states no fact.
describe('the shipped dataset', () => {
  it('compiles, and every record of every file is in the store', async () => {
    const store = join(temporaryFolder(), 'ravobit.db')
    const { rows } = await compileStore(shipped, store)
    for (const table of tableNames) expect([table, rows[table]]).toEqual([table, recordsIn(fileOf(table))])
  })

  it('notes every change; if not, run "npm run db:changes"', () => {
    expect(notedChanges(shipped).changed).toBe(0)
  })

  it('is described as the compiler reads it; if not, run "npm run db:descriptor"', () => {
    const { resources } = descriptor()
    expect(resources).toEqual(describedResources(resources))
  })

  it('is under the licence that the API names', () => {
    expect(descriptor().licenses[0].name).toBe(licence.id)
  })
})
