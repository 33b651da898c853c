import type { DatasetProblem } from '../errors'
import type { FileRow, TableName } from './tables'

/** Where a record stands. */
export interface Place {
  /** Below the dataset's folder. */
  readonly file: string
  readonly line: number
}

/** One record of a file. What stands in a `bad` column is the raw text, already reported. */
export interface Entry<T extends TableName> extends Place {
  readonly row: FileRow<T>
  readonly bad: ReadonlySet<string>
}

/** Every table as read; one of which a file is missing, cannot be parsed or lacks a column is undefined, and reported. */
export type Dataset = { readonly [T in TableName]: readonly Entry<T>[] | undefined }

/** Looks at a dataset and tells what is wrong with it. */
export type Rule = (dataset: Dataset) => DatasetProblem[]

/** What is wrong with a record, in one of its columns. */
export const problemAt = ({ file, line }: Place, column: string, message: string): DatasetProblem => ({
  ...{ file, line, column, message },
})
