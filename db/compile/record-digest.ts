import { createHash } from 'node:crypto'
import { collections } from '../catalog/collections'
import { type Recorded, recordedNames, subjectOf } from '../catalog/names'
import { groupBy } from '../group'
import type { Schema } from '../schema/schema'
import type { Dataset } from './dataset'
import { partsOf } from './parts'
import { entriesOf } from './rules/row-rule'
import { type FileRow, meaningOf, type TableName } from './tables'

type Row = Readonly<Record<string, unknown>>
type Status = Schema['agreement_statuses']['$inferInsert']

/**
 * Makes what tells one state of a record from any other: of its row, its names, all that is attached to it, and the
 * statuses that follow. Neither how a file is written nor where a record stands in it is in that.
 * @returns 16 hexadecimal digits; equal facts, equal digits
 */
export function digester(dataset: Dataset, statuses: readonly Status[]) {
  const names = groupBy(rowsOf(dataset, 'names'), ({ subject, subject_id }) => `${subject} ${subject_id}`)
  const spans = groupBy(statuses, ({ agreement_id }) => agreement_id)
  const attached = new Map(
    recordedNames.map((collection) => [
      collection,
      partsOf(collection).map(({ table, owner }) => ({
        table,
        rows: groupBy(rowsOf(dataset, table), (row) => row[owner]),
      })),
    ]),
  )
  return (collection: Recorded, row: FileRow<Recorded>): string => {
    const facts = [
      written(row),
      anyOrder(names.get(`${subjectOf(collection)} ${row.id}`) ?? []),
      ...(attached.get(collection) ?? []).map(({ table, rows }) => {
        const own = rows.get(row.id) ?? []
        return isOrdered(table) ? own.map(written) : anyOrder(own)
      }),
      ...(hasStatuses(collection) ? [(spans.get(row.id) ?? []).map(written)] : []),
    ]
    return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
  }
}

const hasStatuses = (collection: Recorded) =>
  collections[collection].fields.some(({ via }) => via?.kind === 'status')

const rowsOf = (dataset: Dataset, table: TableName): Row[] => entriesOf(dataset, table).map(({ row }) => row)

/** A row as text. A column that is empty says nothing: one that is added later changes no record. */
const written = (row: object): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(),
  )

const anyOrder = (rows: readonly object[]): string[] => rows.map(written).sort()

/** Rows that have a position are read in it. */
const isOrdered = (table: TableName): boolean => meaningOf(table, 'position') === 'derived'
