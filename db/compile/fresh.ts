import { StoreError } from '../errors'
import { verifyStore } from '../store'
import { datasetFiles } from './files'
import { shippedMigrations, versionOf } from './version'

/** Whether a store holds a dataset as it is now. */
export interface Freshness {
  readonly fresh: boolean
  /** Why the store in place cannot be used at all, one that is missing included. */
  readonly fault?: StoreError
}

/**
 * Whether the store is what compiling the dataset would give, judged by its version without compiling. A store that is
 * missing, damaged or of another schema is not; the whole file is read for that.
 */
export function judgeStore(
  datasetFolder: string,
  storeFile: string,
  { migrations = shippedMigrations }: { migrations?: string } = {},
): Freshness {
  try {
    return { fresh: verifyStore(storeFile) === versionOf(datasetFiles(datasetFolder), migrations) }
  } catch (error) {
    if (error instanceof StoreError) return { fresh: false, fault: error }
    throw error
  }
}

/** Whether the store is what compiling the dataset would give: see `judgeStore`. */
export const isFresh = (...asked: Parameters<typeof judgeStore>): boolean => judgeStore(...asked).fresh
