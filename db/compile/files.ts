import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from './package'

export interface DatasetFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The data files and the descriptor of a dataset folder by name; none when there is no such folder. */
export function datasetFiles(folder: string): DatasetFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((path) => path.endsWith('.csv') || path === packageFile)
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path))
      return { path, bytes, sha256: sha256(bytes) }
    })
}
