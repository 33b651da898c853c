import type { DatasetProblem } from '../errors'
import { rowShape, type Value } from './cells'
import type { Entry } from './dataset'
import type { CsvRecord } from './read'
import { type FileRow, optionalColumns, type TableName } from './tables'

/** Turns the records of a file of a table into typed rows, and says which cells could not be. */
export function readEntries<T extends TableName>(table: T, file: string, records: readonly CsvRecord[]) {
  const shape = rowShape(table)
  const problems: DatasetProblem[] = []
  const entries = records.map(({ line, cells, complete }): Entry<T> => {
    const row: Record<string, Value> = {}
    const bad = new Set<string>()
    for (const [column, cell] of shape) {
      const text = cells.get(column) ?? (optionalColumns.includes(column) ? '' : undefined)
      const parsed = complete && text !== undefined ? cell.safeParse(text) : undefined
      if (parsed?.success) {
        row[column] = parsed.data
        continue
      }
      row[column] = text ?? null
      bad.add(column)
      const message = parsed?.error.issues[0]?.message
      if (message) problems.push({ file, line, column, message })
    }
    // The shape was made from the same schema as the type, column by column.
    return { file, line, row: row as FileRow<T>, bad }
  })
  return { entries, problems }
}
