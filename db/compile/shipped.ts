import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { compileStore } from './compile'

declare module 'vitest' {
  interface ProvidedContext {
    /** The shipped dataset, compiled once for all tests that read it. */
    shippedStore: string
  }
}

/** Compiles the shipped dataset before the tests and removes the store after them. */
export default async function compileShipped(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-shipped-'))
  const file = join(folder, 'store.db')
  await compileStore('db/dataset', file)
  project.provide('shippedStore', file)
  return () => rmSync(folder, { recursive: true })
}
