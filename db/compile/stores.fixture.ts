import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { compileStore } from './compile'
import { writeDataset } from './fixture'
import { threePairs } from './pairs.fixture'

declare module 'vitest' {
  interface ProvidedContext {
    /** A register as it was once shipped, without most other partners in trade: it does not follow the facts. */
    registerStore: string
    /** A few made-up records of three pairs, two of which share a country. */
    pairsStore: string
  }
}

/** Compiles the stores that several tests read before the tests, and removes them after. */
export default async function compileStores(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-stores-'))
  const [register, pairs] = [join(folder, 'register.db'), join(folder, 'pairs.db')]
  await compileStore('db/compile/register.fixture', register)
  await compileStore(writeDataset(mkdtempSync(join(folder, 'pairs-')), threePairs()), pairs)
  project.provide('registerStore', register)
  project.provide('pairsStore', pairs)
  return () => rmSync(folder, { recursive: true })
}
