import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { compileStore } from './compile'
import { writeDataset } from './fixture'
import { threePairs } from './pairs.fixture'

declare module 'vitest' {
  interface ProvidedContext {
    /** The shipped dataset, compiled once for all tests that read it. */
    shippedStore: string
    /** A few made-up records of three pairs, two of which share a country. */
    pairsStore: string
  }
}

/** Compiles the stores that several tests read before the tests, and removes them after. */
export default async function compileStores(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-stores-'))
  const [shipped, pairs] = [join(folder, 'shipped.db'), join(folder, 'pairs.db')]
  await compileStore('db/dataset', shipped)
  await compileStore(writeDataset(mkdtempSync(join(folder, 'pairs-')), threePairs()), pairs)
  project.provide('shippedStore', shipped)
  project.provide('pairsStore', pairs)
  return () => rmSync(folder, { recursive: true })
}
