import { existsSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { StoreError } from '../errors'
import { openReader } from '../store'
import { factsOf } from './facts'
import { FileFault } from './file-fault'
import { datasetFiles } from './files'
import { packageFile } from './package'
import { shippedMigrations, versionOf } from './version'

/**
 * Whether the store is what compiling the dataset would give: of its version, which is judged without compiling, and of
 * files with the checksums that it states. A store that is missing, unreadable or of another schema is not.
 */
export function isFresh(
  datasetFolder: string,
  storeFile: string,
  { migrations = shippedMigrations }: { migrations?: string } = {},
): boolean {
  if (!existsSync(storeFile)) return false
  const { files, problems } = datasetFiles(datasetFolder)
  if (problems.length > 0) return false
  try {
    const reader = openReader(storeFile)
    try {
      const stated = new Map(
        reader.tuples(sql`select path, sha256 from dataset_files`) as Iterable<[string, string]>,
      )
      const asStated = files.every(({ path, sha256 }) => path === packageFile || stated.get(path) === sha256)
      return asStated && reader.version === versionOf(files.map(factsOf), migrations)
    } finally {
      reader.close()
    }
  } catch (error) {
    if (error instanceof StoreError || error instanceof FileFault) return false
    throw error
  }
}
