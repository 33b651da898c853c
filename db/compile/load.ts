import { DatasetError, type DatasetProblem } from '../errors'
import { suggestion } from './cells'
import type { Dataset, Entry } from './dataset'
import { readEntries } from './entries'
import { type DatasetFile, datasetFiles } from './files'
import { type About, packageFile, readPackage } from './package'
import { everyColumn, readCsv } from './read'
import { rules } from './rules/all'
import { fileColumns, fileOf, optionalTables, type TableName, tableNames } from './tables'

/** A dataset that satisfies every rule, and the files it was read from. */
export interface LoadedDataset {
  readonly dataset: Dataset
  readonly about: About
  readonly files: readonly DatasetFile[]
}

/**
 * Reads and checks a dataset folder.
 * @throws DatasetError with every problem found, by file and line.
 */
export function loadDataset(folder: string): LoadedDataset {
  const files = datasetFiles(folder)
  if (files.length === 0)
    throw new DatasetError([{ ...missing(folder), message: 'there is no dataset here' }])
  const file = (path: string) => files.find((each) => each.path === path)
  const problems: DatasetProblem[] = strays(files)
  const headers = new Map<string, readonly string[]>()

  const read = <T extends TableName>(table: T): readonly Entry<T>[] | undefined => {
    const path = fileOf(table)
    const found = file(path)
    if (!found) {
      if (optionalTables.includes(table)) return []
      problems.push(missing(path))
      return undefined
    }
    const columns = fileColumns(table)
    const csv = readCsv(path, found.bytes, columns)
    problems.push(...csv.problems)
    if (!csv.readable) return undefined
    headers.set(path, csv.header)
    const { entries, problems: badCells } = readEntries(table, csv.records)
    problems.push(...badCells)
    // Rules that compare files would only repeat that a column is missing, once for every record.
    return columns.every((column) => csv.header.includes(column)) ? entries : undefined
  }
  // Each name is paired with the entries of the table of that name.
  const dataset = Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Dataset
  for (const rule of rules) problems.push(...rule(dataset))

  const descriptor = file(packageFile)
  const described = descriptor
    ? readPackage(descriptor.bytes, headers)
    : { problems: [missing(packageFile)], about: undefined }
  problems.push(...described.problems)
  if (problems.length > 0 || !described.about) throw new DatasetError(problems.sort(byPlace))
  return { dataset, about: described.about, files }
}

const missing = (file: string): DatasetProblem => ({
  file,
  line: 1,
  column: everyColumn,
  message: 'the file is missing',
})

function strays(files: readonly DatasetFile[]): DatasetProblem[] {
  const known = [...tableNames.map(fileOf), packageFile]
  return files
    .filter(({ path }) => !known.includes(path))
    .map(({ path }) => {
      const message = `no table has this name${suggestion(path, known)}`
      return { file: path, line: 1, column: everyColumn, message }
    })
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const byPlace = (a: DatasetProblem, b: DatasetProblem) => compareText(a.file, b.file) || a.line - b.line
