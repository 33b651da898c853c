import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileStore } from '../../db/compile/compile'
import { shippedDataset } from '../store/build'

/** Two datasets that differ in one word, and the stores that they compile into: equal facts give equal bytes. */
export interface TwoStores {
  readonly old: { readonly dataset: string; readonly bytes: Buffer }
  readonly next: { readonly dataset: string; readonly bytes: Buffer }
}

/** Makes them in a folder: the shipped dataset, and it with another title. */
export async function makeTwoStores(folder: string): Promise<TwoStores> {
  const changed = join(folder, 'next-dataset')
  cpSync(shippedDataset, changed, { recursive: true })
  const about = join(changed, 'datapackage.json')
  writeFileSync(about, readFileSync(about, 'utf8').replace('"title": "Ravobit', '"title": "Ravobit, changed'))
  const made = join(folder, 'made')
  mkdirSync(made)
  const compiled = async (dataset: string, name: string) => {
    const file = join(made, name)
    await compileStore(dataset, file)
    return { dataset, bytes: readFileSync(file) }
  }
  return { old: await compiled(shippedDataset, 'old.db'), next: await compiled(changed, 'next.db') }
}
