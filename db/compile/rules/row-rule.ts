import { type Dataset, type Entry, problemAt, type Rule } from '../dataset'
import type { FileRow, TableName } from '../tables'

type Column<T extends TableName> = keyof FileRow<T> & string

/**
 * A rule about single rows. It names the columns it reads and is left out where one of them is already
 * reported; what `check` says is reported at the first of them.
 */
export function rowRule<T extends TableName, const C extends readonly [Column<T>, ...Column<T>[]]>(
  table: T,
  columns: C,
  check: (row: Pick<FileRow<T>, C[number]>) => string | undefined,
): Rule {
  return (dataset) =>
    entriesOf(dataset, table).flatMap((entry) => {
      const message = columns.some((column) => entry.bad.has(column)) ? undefined : check(entry.row)
      return message ? [problemAt(entry, columns[0], message)] : []
    })
}

/** The entries of a table; none when its file could not be read. */
export function entriesOf<T extends TableName>(dataset: Dataset, table: T): readonly Entry<T>[] {
  return dataset[table] ?? []
}
