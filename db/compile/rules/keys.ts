import type { DatasetProblem } from '../../errors'
import type { Dataset } from '../dataset'
import { fileOf, type TableName, tableNames, tables } from '../tables'
import { entriesOf } from './row-rule'

/** No two records of a file have the same key. */
export const keyRule = (dataset: Dataset) => tableNames.flatMap((table) => duplicates(dataset, table))

function duplicates(dataset: Dataset, table: TableName): DatasetProblem[] {
  const key: readonly string[] = tables[table].key
  const column = key[0] ?? 'id'
  const first = new Map<string, number>()
  return entriesOf(dataset, table).flatMap(({ line, row, bad }) => {
    if (key.some((name) => bad.has(name))) return []
    const cells: Readonly<Record<string, unknown>> = { ...row }
    const values = key.map((name) => String(cells[name]))
    const id = values.join('\n')
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, line)
    const message = `${values.join(', ')} stands already at line ${earlier}: expected each ${key.join(', ')} once`
    return earlier === undefined ? [] : [{ file: fileOf(table), line, column, message }]
  })
}
