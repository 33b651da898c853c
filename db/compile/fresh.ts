import { basename } from 'node:path'
import { sql } from 'drizzle-orm'
import { StoreError } from '../errors'
import { openReader, verifyStore } from '../store/store'
import { factsOf } from './facts'
import { FileFault } from './file-fault'
import { type DatasetFile, datasetFiles } from './files'
import { packageFile } from './tables'
import { shippedMigrations, versionOf } from './version'

/** Whether a store holds a dataset as it is now. */
export interface Freshness {
  readonly fresh: boolean
  /** Why the store in place cannot be used at all, one that is missing included. */
  readonly fault?: StoreError
}

/**
 * Whether the store is what compiling the dataset would give: of its version, which is judged without compiling, and of
 * files with the checksums that it states. A store that is missing, damaged or of another schema is not; the whole file is
 * read for that.
 */
export async function judgeStore(
  datasetFolder: string,
  storeFile: string,
  { migrations = shippedMigrations }: { migrations?: string } = {},
): Promise<Freshness> {
  try {
    const version = await verifyStore(storeFile)
    const { files, problems } = datasetFiles(datasetFolder)
    const isStated = problems.length === 0 && (await statesSums(storeFile, files))
    return { fresh: isStated && version === versionOf(files.map(factsOf), migrations) }
  } catch (error) {
    if (error instanceof StoreError) return { fresh: false, fault: error }
    if (error instanceof FileFault) return { fresh: false }
    throw error
  }
}

async function statesSums(storeFile: string, files: readonly DatasetFile[]): Promise<boolean> {
  const reader = await openReader(storeFile)
  try {
    const rows = reader.tuples(sql`select path, sha256 from dataset_files`) as Iterable<[string, string]>
    const stated = new Map(rows)
    return files.every(({ path, sha256 }) => basename(path) === packageFile || stated.get(path) === sha256)
  } finally {
    reader.close()
  }
}

/** The same as yes or no. */
export const isFresh = async (...asked: Parameters<typeof judgeStore>): Promise<boolean> =>
  (await judgeStore(...asked)).fresh
