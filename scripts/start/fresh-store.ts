import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { compileStore } from '../../db/compile/compile'
import { judgeStore } from '../../db/compile/fresh'
import { settings } from '../../db/settings/settings'
import { storePath } from '../../db/store/release'
import { verifyStore } from '../../db/store/store'
import { defaultStore } from '../../db/store/store-fault'
import { step } from '../command'
import { shippedDataset } from '../store/build'
import { requireWritable } from './writable'

/**
 * Makes sure that there is a whole store to serve. One that `RAVOBIT_STORE` names is only read.
 * @throws StoreError when a named store cannot be served, DatasetError with every problem of the shipped dataset
 */
export async function freshStore(out: NodeJS.WritableStream = process.stdout): Promise<void> {
  if (settings().store === undefined) await freshDefaultStore(out)
  else await verifyStore(storePath())
}

/**
 * Compiles the shipped dataset into the desk's own store unless that holds it already.
 * @throws DatasetError with every problem of the dataset
 */
export async function freshDefaultStore(out: NodeJS.WritableStream = process.stdout): Promise<void> {
  const store = defaultStore()
  const { fresh, fault } = await judgeStore(shippedDataset, store)
  if (fresh) return
  if (fault && existsSync(store)) out.write(`The store in place ${fault.wrong}: it is built anew.\n`)
  requireWritable(dirname(store), 'The store does not hold the dataset as it is now')
  await step('Building the store', () => compileStore(shippedDataset, store), out)
}
