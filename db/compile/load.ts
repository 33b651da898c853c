import { DatasetError, type DatasetProblem } from '../errors'
import type { Dataset, Entry } from './dataset'
import { readEntries } from './entries'
import type { Facts } from './facts'
import { type DatasetFile, datasetFiles } from './files'
import { type About, packageFile, readPackage } from './package'
import { readCsv } from './read'
import { rules } from './rules/all'
import { idsOf } from './rules/references'
import { fileColumns, fileOf, optionalTables, type TableName, tableNames } from './tables'

/** A dataset that satisfies every rule, and the files it was read from. */
export interface LoadedDataset {
  readonly dataset: Dataset
  readonly about: About
  readonly files: readonly DatasetFile[]
  readonly facts: readonly Facts[]
}

/**
 * Reads and checks a dataset folder.
 * @throws DatasetError with every problem found, by file and line.
 */
export function loadDataset(folder: string): LoadedDataset {
  const { files, problems: unread } = datasetFiles(folder)
  if (files.length === 0) throw new DatasetError(unread)
  const file = (path: string) => files.find((each) => each.path === path)
  const problems: DatasetProblem[] = [...unread]
  const headers = new Map<string, readonly string[]>()
  const facts: Facts[] = []

  const read = <T extends TableName>(table: T): readonly Entry<T>[] | undefined => {
    const path = fileOf(table)
    const found = file(path)
    if (!found) return optionalTables.includes(table) ? [] : undefined
    const columns = fileColumns(table)
    const { header, records, problems: misread, digest } = readCsv(path, found.bytes, columns)
    for (const problem of misread) problems.push(problem)
    if (digest === undefined) return undefined
    headers.set(path, header)
    facts.push({ path, digest })
    const { entries, problems: badCells } = readEntries(table, records)
    for (const problem of badCells) problems.push(problem)
    // Rules that compare files would only repeat that a column is missing, once for every record.
    return columns.every((column) => header.includes(column)) ? entries : undefined
  }
  // Each name is paired with the entries of the table of that name.
  const dataset = Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Dataset
  for (const rule of rules) for (const problem of rule(dataset)) problems.push(problem)

  const descriptor = file(packageFile)
  const described = descriptor && readPackage(descriptor.bytes, headers, idsOf(dataset, 'countries'))
  for (const problem of described?.problems ?? []) problems.push(problem)
  if (problems.length > 0 || !described?.about) throw new DatasetError(problems.sort(byPlace))
  const { about, digest } = described
  return { dataset, about, files, facts: [...facts, { path: packageFile, digest }] }
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const byPlace = (a: DatasetProblem, b: DatasetProblem) => compareText(a.file, b.file) || a.line - b.line
