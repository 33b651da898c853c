import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { StoreError } from './errors'
import { openReader, type Reader } from './store'

/** Where the compiled store is: `RAVOBIT_STORE`, else `.data/ravobit.db` under the working directory. */
export function storePath(): string {
  // The bundler must not take the working directory for a folder of its own.
  return resolve(/* turbopackIgnore: true */ process.env.RAVOBIT_STORE ?? '.data/ravobit.db')
}

/**
 * Names the store file that a request sees now. The compiler renames a finished file into place, so a new
 * store always has another inode or time.
 * @throws StoreError when there is no store.
 */
export function storeSignature(file = storePath()): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  if (!stat) throw new StoreError(`no store at ${file}: run "npm run db:build"`)
  return `${stat.ino}-${stat.size}-${stat.mtimeNs}`
}

/**
 * Next loads this module once for pages and once more for routes, and the server does by itself: they share one reader,
 * which in development also outlives a change of its own code.
 */
const shared: typeof globalThis & { ravobit?: { signature: string; reader: Reader } } = globalThis

/**
 * The reader of the store file in place now; a new file is opened on the first call after its rename.
 * The former handle is left to the garbage collector, so that whoever still reads from it can finish.
 */
export function currentReader(): Reader {
  const signature = storeSignature()
  if (shared.ravobit?.signature !== signature) shared.ravobit = { signature, reader: openReader(storePath()) }
  return shared.ravobit.reader
}
