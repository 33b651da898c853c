import { basename } from 'node:path'
import { parseCsv } from './csv'
import { decode } from './decode'
import { digestOfJson, digestOfTable } from './digest'
import type { DatasetFile } from './files'
import { parseJson } from './json'
import { packageFile } from './tables'

/** What a file says: files of equal digests state equal facts, in whatever bytes. */
export interface Facts {
  readonly path: string
  readonly digest: string
}

/** What a file of a dataset says. @throws FileFault where that cannot be told */
export function factsOf({ path, bytes }: DatasetFile): Facts {
  const text = decode(bytes)
  if (basename(path) === packageFile) return { path, digest: digestOfJson(parseJson(text).value) }
  return { path, digest: digestOfTable(parseCsv(text)) }
}
