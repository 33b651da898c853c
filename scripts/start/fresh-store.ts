import { compileStore } from '../../db/compile/compile'
import { isFresh } from '../../db/compile/fresh'
import { storePath } from '../../db/release'
import { step } from '../command'
import { shippedDataset } from '../store/build'

/**
 * Compiles the shipped dataset unless the store in place already holds it.
 * @throws DatasetError with every problem of the dataset.
 */
export async function freshStore(out: NodeJS.WritableStream = process.stdout): Promise<void> {
  const store = storePath()
  if (isFresh(shippedDataset, store)) return
  await step('Building the store', () => compileStore(shippedDataset, store), out)
}
