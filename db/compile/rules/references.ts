import type { DatasetProblem } from '../../errors'
import { quoted } from '../../visible'
import { suggestion } from '../cells'
import { type Dataset, problemAt } from '../dataset'
import { fileColumns, fileOf, meaningOf, type TableName, tableNames } from '../tables'
import { entriesOf } from './row-rule'

/** Every id that one file borrows from another exists there. */
export const referenceRule = (dataset: Dataset) =>
  tableNames.flatMap((table) =>
    fileColumns(table).flatMap((column) => {
      const meaning = meaningOf(table, column)
      return typeof meaning === 'object' ? unresolved(dataset, table, column, meaning.references) : []
    }),
  )

/** The ids a table's file has, badly formed ones too; undefined when the file could not be read. */
export function idsOf(dataset: Dataset, table: TableName): ReadonlySet<string> | undefined {
  const ids = dataset[table]?.map(({ row }) => ('id' in row ? row.id : ''))
  return ids && new Set(ids)
}

/** What to say about an id that `target` does not have. */
export const unknownId = (id: string, target: TableName, known: ReadonlySet<string>) =>
  `${quoted(id)} is not an id of ${fileOf(target)}${suggestion(id, known)}`

const SUGGESTED = 200

function unresolved(dataset: Dataset, table: TableName, column: string, target: TableName): DatasetProblem[] {
  const known = idsOf(dataset, target)
  if (!known) return []
  const said = new Map<string, string>()
  return entriesOf(dataset, table).flatMap((entry) => {
    const { row, bad } = entry
    const cells: Readonly<Record<string, unknown>> = { ...row }
    const id = cells[column]
    if (typeof id !== 'string' || bad.has(column) || known.has(id)) return []
    // To look for the nearest of many ids takes a while: of the first ones, once for each.
    const message = said.get(id) ?? unknownId(id, target, said.size < SUGGESTED ? known : new Set())
    said.set(id, message)
    return [problemAt(entry, column, message)]
  })
}
