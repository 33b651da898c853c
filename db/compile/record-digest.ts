import { createHash } from 'node:crypto'
import { groupBy } from '../group'
import type { Schema } from '../schema'
import type { Recorded } from '../schema/recorded'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'
import { type FileRow, meaningOf, type TableName } from './tables'

type Row = Readonly<Record<string, unknown>>
type Status = Schema['agreement_statuses']['$inferInsert']

/** The rows that belong to a record, by the column that names it. */
const parts: Readonly<Record<Recorded, readonly (readonly [TableName, string])[]>> = {
  sources: [],
  claims: [],
  events: [
    ['event_countries', 'event_id'],
    ['event_sources', 'event_id'],
  ],
  institutions: [
    ['institution_sources', 'institution_id'],
    ['institution_links', 'from_id'],
    ['institution_links', 'to_id'],
  ],
  agreements: [
    ['agreement_parties', 'agreement_id'],
    ['agreement_sectors', 'agreement_id'],
    ['agreement_sources', 'agreement_id'],
    ['agreement_evidence', 'agreement_id'],
    ['agreement_links', 'from_id'],
    ['agreement_links', 'to_id'],
  ],
}

const named: Readonly<Partial<Record<Recorded, FileRow<'names'>['subject']>>> = {
  events: 'event',
  institutions: 'institution',
  agreements: 'agreement',
}

/**
 * Makes what tells one state of a record from any other: of its row, its names, all that is attached to it, and the
 * statuses that follow. Neither how a file is written nor where a record stands in it is in that.
 * @returns 16 hexadecimal digits; equal facts, equal digits
 */
export function digester(dataset: Dataset, statuses: readonly Status[]) {
  const names = groupBy(rowsOf(dataset, 'names'), ({ subject, subject_id }) => `${subject} ${subject_id}`)
  const spans = groupBy(statuses, ({ agreement_id }) => agreement_id)
  const attached = Object.fromEntries(
    Object.entries(parts).map(([collection, tables]) => [
      collection,
      tables.map(([table, owner]) => [table, groupBy(rowsOf(dataset, table), (row) => row[owner])] as const),
    ]),
  )
  return (collection: Recorded, row: FileRow<Recorded>): string => {
    const facts = [
      written(row),
      anyOrder(names.get(`${named[collection]} ${row.id}`) ?? []),
      ...(attached[collection] ?? []).map(([table, rows]) => {
        const own = rows.get(row.id) ?? []
        return isOrdered(table) ? own.map(written) : anyOrder(own)
      }),
      ...(collection === 'agreements' ? [(spans.get(row.id) ?? []).map(written)] : []),
    ]
    return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
  }
}

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
