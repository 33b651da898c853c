import { type Pair, partiesOf } from '@/db/catalog/pair'
import type { Cell } from '@/db/encode/csv'
import type { FileTable } from '@/db/encode/table-file'
import type { Matrix } from '@/db/queries/agreements/matrix'

/** The file of which bodies signed with which: a row for each two. */
export function matrixTable({ a, b }: Pair, cells: Matrix['cells']): FileTable {
  return {
    header: [partiesOf(a), partiesOf(b), 'agreements'],
    rows: cells.map((cell): Cell[] => [cell.a, cell.b, cell.agreements]),
  }
}
