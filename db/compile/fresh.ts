import { existsSync } from 'node:fs'
import { StoreError } from '../errors'
import { openReader } from '../store'
import { datasetFiles } from './files'
import { shippedMigrations, versionOf } from './version'

/**
 * Whether the store is what compiling the dataset would give, judged by its version without compiling.
 * A store that is missing, unreadable or of another schema is not.
 */
export function isFresh(
  datasetFolder: string,
  storeFile: string,
  { migrations = shippedMigrations }: { migrations?: string } = {},
): boolean {
  if (!existsSync(storeFile)) return false
  try {
    const reader = openReader(storeFile)
    reader.close()
    return reader.version === versionOf(datasetFiles(datasetFolder), migrations)
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}
