import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetProblem } from '../errors'
import { systemCause } from '../system-cause'
import { suggestion } from './cells'
import { sha256 } from './digest'
import { packageFile } from './package'
import { everyColumn } from './read'
import { fileOf, optionalTables, tableNames } from './tables'

export interface DatasetFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** The files of a dataset folder in the order of their names, and why it holds no dataset as it stands. */
export interface DatasetFiles {
  readonly files: readonly DatasetFile[]
  readonly problems: readonly DatasetProblem[]
}

// As records a file takes some ten times its bytes of memory.
const LARGEST = 256 * 2 ** 20

const known = [...tableNames.map(fileOf), packageFile].sort()
const optional = optionalTables.map(fileOf)

/** Reads the descriptor and the data files of a dataset folder. Never throws for what the folder is or holds. */
export function datasetFiles(folder: string): DatasetFiles {
  const names = namesIn(folder)
  if (typeof names === 'string') return { files: [], problems: [problem(folder, names)] }
  const files: DatasetFile[] = []
  const problems = names.filter((name) => !known.includes(name)).map(stray)
  for (const path of known) {
    if (optional.includes(path) && !names.includes(path)) continue
    const read = names.includes(path) ? bytesOf(join(folder, path)) : 'the file is missing'
    if (typeof read === 'string') problems.push(problem(path, read))
    else files.push({ path, bytes: read, sha256: sha256(read) })
  }
  return { files, problems }
}

const problem = (file: string, message: string): DatasetProblem => ({
  ...{ file, line: 1, column: everyColumn, message },
})

const stray = (name: string) => problem(name, `no table has this name${suggestion(name, known)}`)

/** The names of a folder's data files, or why there are none. */
function namesIn(folder: string): readonly string[] | string {
  try {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat && !stat.isDirectory()) return 'is no folder: expected the folder of a dataset'
    const all = stat ? readdirSync(folder).sort() : []
    const names = all.filter((name) => name.endsWith('.csv') || name === packageFile)
    return names.length > 0 ? names : 'there is no dataset here'
  } catch (error) {
    return refusal(error)
  }
}

/** What a file holds, or why that cannot be told. */
function bytesOf(file: string): Uint8Array | string {
  try {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat) return 'is a link that leads nowhere: expected a file'
    // Whatever is no plain file may have no end.
    if (!stat.isFile()) return `is ${stat.isDirectory() ? 'a folder' : 'a device'}: expected a file`
    if (stat.size > LARGEST) return `has ${Math.round(stat.size / 2 ** 20)} MiB: expected at most 256`
    return readFileSync(file)
  } catch (error) {
    return refusal(error)
  }
}

function refusal(error: unknown): string {
  const cause = systemCause(error)
  if (cause === undefined) throw error
  return `cannot be read: ${cause}`
}
