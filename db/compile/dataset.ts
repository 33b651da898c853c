import type { DatasetProblem } from '../errors'
import type { FileRow, TableName } from './tables'

/** One record of a file. What stands in a `bad` column is the raw text, already reported. */
export interface Entry<T extends TableName> {
  readonly line: number
  readonly row: FileRow<T>
  readonly bad: ReadonlySet<string>
}

/** Every file as read; one that is missing, cannot be parsed or lacks a column is undefined, and reported. */
export type Dataset = { readonly [T in TableName]: readonly Entry<T>[] | undefined }

/** Looks at a dataset and tells what is wrong with it. */
export type Rule = (dataset: Dataset) => DatasetProblem[]
