import { basename } from 'node:path'
import { DatasetError, type DatasetProblem } from '../errors'
import type { Dataset, Entry } from './dataset'
import { readEntries } from './entries'
import type { Facts } from './facts'
import { type DatasetFile, datasetFiles } from './files'
import { type About, readPackage } from './package'
import { readCsv } from './read'
import { rules } from './rules/all'
import { idsOf } from './rules/references'
import {
  fileColumns,
  fileOf,
  optionalColumns,
  optionalTables,
  packageFile,
  type TableName,
  tableNames,
} from './tables'

/** A dataset that satisfies every rule, and the files it was read from. */
export interface LoadedDataset {
  readonly dataset: Dataset
  readonly about: About
  readonly files: readonly DatasetFile[]
  readonly facts: readonly Facts[]
}

/**
 * Reads and checks a dataset: of each table the records of all of its files, in the order of their folders.
 * @throws DatasetError with every problem found, by file and line.
 */
export function loadDataset(folder: string): LoadedDataset {
  const { files, problems: unread } = datasetFiles(folder)
  if (files.length === 0) throw new DatasetError(unread)
  const problems: DatasetProblem[] = [...unread]
  // A file that is missing or cannot be read is reported already.
  const named = [...files.map(({ path }) => path), ...unread.map(({ file }) => file)]
  const headers = new Map<string, readonly string[] | undefined>(named.map((path) => [path, undefined]))
  const facts: Facts[] = []

  const readFile = <T extends TableName>(table: T, { path, bytes }: DatasetFile) => {
    const columns = fileColumns(table)
    const { header, records, problems: misread, digest } = readCsv(path, bytes, columns, optionalColumns)
    for (const problem of misread) problems.push(problem)
    if (digest === undefined) return undefined
    headers.set(path, header)
    facts.push({ path, digest })
    const { entries, problems: badCells } = readEntries(table, path, records)
    for (const problem of badCells) problems.push(problem)
    // Rules that compare files would only repeat that a column is missing, once for every record.
    return columns.every((column) => header.includes(column) || optionalColumns.includes(column))
      ? entries
      : undefined
  }
  const read = <T extends TableName>(table: T): readonly Entry<T>[] | undefined => {
    const found = files.filter(({ path }) => basename(path) === fileOf(table))
    if (found.length === 0) return optionalTables.includes(table) ? [] : undefined
    const parts = found.map((file) => readFile(table, file))
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])
  }
  // Each name is paired with the entries of the table of that name.
  const dataset = Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Dataset
  for (const rule of rules) for (const problem of rule(dataset)) problems.push(problem)

  const described = files
    .filter(({ path }) => basename(path) === packageFile)
    .map((file) => readPackage(file, headers, idsOf(dataset, 'countries')))
  for (const one of described) for (const problem of one.problems) problems.push(problem)
  const abouts = described.flatMap(({ about }) => about ?? [])
  for (const problem of pairFaults(abouts)) problems.push(problem)
  const [about] = abouts
  if (problems.length > 0 || !about) throw new DatasetError(problems.sort(byPlace))
  const stated = described.map(({ path, digest }) => ({ path, digest }))
  const pairs = abouts.flatMap((one) => one.pairs)
  return { dataset, about: { ...about, pairs }, files, facts: [...facts, ...stated] }
}

/** The dataset as a whole is about some pairs, each of which one of its descriptors names. */
function pairFaults(abouts: readonly About[]): DatasetProblem[] {
  const ids = abouts.flatMap(({ pairs }) => pairs.map(({ id }) => id))
  const again = new Set(ids.filter((id, i) => ids.indexOf(id) < i))
  const said = (message: string) => ({ file: packageFile, line: 1, column: 'ravobit.pairs', message })
  if (abouts.length > 0 && ids.length === 0)
    return [said('no pair is named: expected a list like ["kaz-tjk"]')]
  return [...again].map((id) => said(`${id} is named twice`))
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const byPlace = (a: DatasetProblem, b: DatasetProblem) => compareText(a.file, b.file) || a.line - b.line
