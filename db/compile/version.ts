import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DatasetFile, sha256 } from './files'

/** The migrations a store is created with. */
export const shippedMigrations = fileURLToPath(new URL('../migrations/sqlite', import.meta.url))

/** Raised whenever equal files compile into other rows, so that a store of an older edition counts as stale. */
export const compilerEdition = 5

/** SHA-256 over the files of a dataset, the schema and the compiler: equal facts, equal version. */
export function versionOf(files: readonly DatasetFile[], migrations: string): string {
  const schema = readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(migrations, name)))}`)
  const facts = files.map((file) => `${file.path} ${file.sha256}`)
  return sha256([`compiler ${compilerEdition}`, ...schema, ...facts].join('\n'))
}
