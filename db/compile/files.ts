import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { DatasetProblem } from '../errors'
import { systemCause } from '../system-cause'
import { suggestion } from './cells'
import { sha256 } from './digest'
import { everyColumn } from './read'
import { fileOf, optionalTables, packageFile, tableNames } from './tables'

export interface DatasetFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** The files of a dataset, folder after folder, and why they are no dataset as they stand. */
export interface DatasetFiles {
  readonly files: readonly DatasetFile[]
  readonly problems: readonly DatasetProblem[]
}

// As records a file takes some ten times its bytes of memory.
const LARGEST = 256 * 2 ** 20

const known = [...tableNames.map(fileOf), packageFile].sort()
const required = known.filter((name) => name !== packageFile && !optionalTables.map(fileOf).includes(name))

/**
 * Reads the descriptors and the data files of a dataset: of its folder and of every folder below it that has such files. A
 * table's records are those of its files in all of them. Never throws for what the folders are or hold.
 */
export function datasetFiles(folder: string): DatasetFiles {
  const found = filesBelow(folder)
  const problems = [...found.problems]
  if (found.paths.length === 0) return { files: [], problems }
  const files: DatasetFile[] = []
  for (const path of found.paths) {
    const read = bytesOf(join(folder, path))
    if (typeof read === 'string') problems.push(problem(path, read))
    else files.push({ path, bytes: read, sha256: sha256(read) })
  }
  const names = new Set(found.paths.map((path) => basename(path)))
  const folders = new Set(['.', ...found.paths.map((path) => dirname(path))])
  const missing = [
    ...required.filter((name) => !names.has(name)),
    ...[...folders].map((at) => join(at, packageFile)).filter((path) => !found.paths.includes(path)),
  ]
  return { files, problems: [...problems, ...missing.map((path) => problem(path, 'the file is missing'))] }
}

const problem = (file: string, message: string): DatasetProblem => ({
  ...{ file, line: 1, column: everyColumn, message },
})

/** The data files of a folder and of those below it, in the order of their names, the nearest first. */
function filesBelow(folder: string): { paths: readonly string[]; problems: readonly DatasetProblem[] } {
  try {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat && !stat.isDirectory())
      return { paths: [], problems: [problem(folder, 'is no folder: expected the folder of a dataset')] }
    const all = stat ? [...dataPaths(folder)].sort(byDepth) : []
    if (all.length === 0) return { paths: [], problems: [problem(folder, 'there is no dataset here')] }
    const problems = all.flatMap((path) => {
      const fault = faultOfPlace(folder, path)
      return fault ? [problem(path, fault)] : []
    })
    return { paths: all.filter((path) => !faultOfPlace(folder, path)), problems }
  } catch (error) {
    return { paths: [], problems: [problem(folder, refusal(error))] }
  }
}

/** How many folders deep files may lie: `pairs/kaz-tjk` is two. Others are looked for a little deeper, so that none is missed. */
const DEEPEST = 2
const LOOKED_FOR = 5

/** The paths of what is meant as data below a folder, wherever it lies and however it is called. @throws what the file system says */
function* dataPaths(folder: string, below = '', deep = 0): Iterable<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name)
    const isHidden = entry.name.startsWith('.')
    if (/\.csv$/i.test(entry.name) || entry.name === packageFile) yield path
    else if (entry.isDirectory() && deep < LOOKED_FOR && !isHidden) yield* dataPaths(folder, path, deep + 1)
    else if (entry.isSymbolicLink() && !isHidden && isFolder(join(folder, path))) yield path
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // A link that leads nowhere, or in a circle.
    return false
  }
}

/** Why a file cannot be one of a dataset where it lies, or as it is called. */
function faultOfPlace(folder: string, path: string): string | undefined {
  if (known.includes(basename(path)))
    return depth(path) > DEEPEST + 1 ? `lies too deep: expected at most ${DEEPEST} folders down` : undefined
  if (isFolder(join(folder, path))) return 'is a link to a folder: expected the folder itself'
  return `no table has this name${suggestion(basename(path), known)}`
}

const depth = (path: string) => path.split(sep).length
const byDepth = (a: string, b: string) => depth(a) - depth(b) || (a < b ? -1 : 1)

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
