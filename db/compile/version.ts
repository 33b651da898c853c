import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from './digest'
import type { Facts } from './facts'

/** The migrations a store is created with. */
export const shippedMigrations = fileURLToPath(new URL('../migrations/sqlite', import.meta.url))

/** Raised whenever equal files compile into other rows, so that a store of an older edition counts as stale. */
export const compilerEdition = 10

/** SHA-256 over what a dataset says, the schema and the compiler: equal facts, equal version, whatever their bytes. */
export function versionOf(facts: readonly Facts[], migrations: string): string {
  const schema = readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(migrations, name), 'utf8').replaceAll('\r\n', '\n'))}`)
  const stated = facts.map(({ path, digest }) => `${path} ${digest}`).sort()
  return sha256([`compiler ${compilerEdition}`, ...schema, ...stated].join('\n'))
}
