import { fileURLToPath } from 'node:url'
import { compileStore } from '../../db/compile/compile'
import { isFresh } from '../../db/compile/fresh'
import { DatasetError, RavobitError } from '../../db/errors'
import { defaultStore } from '../../db/store/store-fault'
import { describeProblems, describeReport } from './describe'

/** The dataset this repository ships. */
export const shippedDataset = fileURLToPath(new URL('../../db/dataset', import.meta.url))

export interface BuildOptions {
  /** Leaves the store alone when it already holds this dataset. */
  readonly ifStale: boolean
  readonly dataset?: string | undefined
  readonly store?: string | undefined
}

/**
 * Compiles the dataset into the store and says on the console what was done or what is wrong.
 * @returns whether the store now holds the dataset; when not, the former store is as it was.
 */
export async function buildStore(options: BuildOptions): Promise<boolean> {
  const { ifStale, dataset = shippedDataset, store = defaultStore() } = options
  if (ifStale && (await isFresh(dataset, store))) return true
  try {
    console.log(describeReport(await compileStore(dataset, store), store))
    return true
  } catch (error) {
    if (error instanceof DatasetError) console.error(describeProblems(error))
    else if (error instanceof RavobitError) console.error(error.message)
    else throw error
    return false
  }
}
