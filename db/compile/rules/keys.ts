import type { DatasetProblem } from '../../errors'
import { excerpt } from '../../visible'
import { type Dataset, problemAt } from '../dataset'
import { type TableName, tableNames, tables } from '../tables'
import { entriesOf } from './row-rule'

/** No two records of a file have the same key. */
export const keyRule = (dataset: Dataset) => tableNames.flatMap((table) => duplicates(dataset, table))

function duplicates(dataset: Dataset, table: TableName): DatasetProblem[] {
  const key: readonly string[] = tables[table].key
  const column = key[0] ?? 'id'
  const first = new Map<string, { readonly file: string; readonly line: number; readonly said: string }>()
  return entriesOf(dataset, table).flatMap((entry) => {
    const { file, line, row, bad } = entry
    if (key.some((name) => bad.has(name))) return []
    const cells: Readonly<Record<string, unknown>> = { ...row }
    const said = key.map((name) => excerpt(String(cells[name] ?? ''), 80)).join(', ')
    // Neither people nor files of citations tell ids apart by their capitals.
    const id = said.toLowerCase()
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, { file, line, said })
      return []
    }
    const as = earlier.said === said ? '' : ` as ${earlier.said}`
    const where = earlier.file === file ? `line ${earlier.line}` : `${earlier.file}:${earlier.line}`
    const message = `${said} stands already at ${where}${as}: expected each ${key.join(', ')} once`
    return [problemAt(entry, column, message)]
  })
}
