import { lastDay } from '../catalog/days'
import { indicators } from '../catalog/indicators'
import { recordedNames } from '../catalog/names'
import type { Schema } from '../schema/schema'
import { type Changes, changesOf } from './changes'
import { checkRows } from './checks'
import { nameOrder } from './collation'
import type { Dataset } from './dataset'
import { agreementBodies } from './lineage'
import { roundingOf } from './roundings'
import { entriesOf } from './rules/row-rule'
import { searchTexts } from './search'
import { agreementStatuses } from './statuses'
import {
  type DerivedPart,
  type DerivedTable,
  type FileRow,
  meaningOf,
  type TableName,
  tableNames,
  tables,
} from './tables'

/** Complete rows, as the store takes them. */
export type StoreRows = { readonly [T in TableName | DerivedTable]: readonly Schema[T]['$inferInsert'][] }

/** What is worked out for the rows of a table, besides places and what all records of collections have. */
type Derivations = { readonly [T in TableName]?: (row: FileRow<T>) => Partial<DerivedPart<T>> }

type Row = Readonly<Record<string, unknown>>
type Deriving = (row: Row) => object

/**
 * Adds to a checked dataset the columns and the tables that no file states.
 * @param released the day of the release, `YYYY-MM-DD`
 */
export function deriveRows(dataset: Dataset, released: string): StoreRows {
  const statuses = [...agreementStatuses(dataset)]
  const changes = changesOf(dataset, statuses, released)
  const special = derivationsFor(dataset, changes)
  const recorded = ofRecords(dataset, changes)
  const rows = (table: TableName) => {
    // Each table is paired with what is derived for its own rows.
    const own = special[table] as Deriving | undefined
    const derivations = [placesOf(table), recorded(table), own].filter((derive) => derive !== undefined)
    return entriesOf(dataset, table).map(({ row }) =>
      Object.assign({}, row, ...derivations.map((derive) => derive(row as Row))),
    )
  }
  // Each name is paired with the rows of the table of that name.
  const stated = Object.fromEntries(tableNames.map((table) => [table, rows(table)])) as unknown as Pick<
    StoreRows,
    TableName
  >
  const derived: Pick<StoreRows, DerivedTable> = {
    name_order: [...nameOrder(dataset)],
    agreement_bodies: [...agreementBodies(dataset)],
    agreement_statuses: statuses,
    ...checkRows(stated.claims as readonly Schema['claims']['$inferSelect'][], publishers(dataset)),
  }
  return { ...stated, ...derived }
}

const publishers = (dataset: Dataset) =>
  new Map(entriesOf(dataset, 'sources').map(({ row }) => [row.id, row.publisher]))

function derivationsFor(dataset: Dataset, { removedOn }: Changes): Derivations {
  const bodies = new Map(entriesOf(dataset, 'institutions').map(({ row }) => [row.id, row]))
  return {
    agreements: (row) => ({ ends_on: row.valid_to && lastDay(row.valid_to) }),
    agreement_parties: (row) => ({
      country_id: bodies.get(row.institution_id)?.country_id ?? '',
      kind: bodies.get(row.institution_id)?.kind ?? 'ministry',
    }),
    claims: (row) => ({ topic: indicators[row.indicator].topic, ...roundingOf(row) }),
    changes: (row) => ({ removed_on: removedOn(row) }),
  }
}

/** What every record of a collection has: its number, counted from 0 in the order of the file, its text, and its last change. */
function ofRecords(dataset: Dataset, { changedOn }: Changes) {
  const search = searchTexts(dataset)
  return (table: TableName): Deriving | undefined => {
    const collection = recordedNames.find((name) => name === table)
    if (!collection) return undefined
    const searchOf = search(collection)
    let next = 0
    return (row) => ({
      ordinal: next++,
      changed_on: changedOn(collection, row as FileRow<typeof collection>),
      search: searchOf(row),
    })
  }
}

/** Where a table has places: the place of each row from 1, in the order of the file, among those with the same owner. */
function placesOf(table: TableName): Deriving | undefined {
  if (meaningOf(table, 'position') !== 'derived') return undefined
  const owners = tables[table].key.slice(0, -1)
  const counts = new Map<string, number>()
  return (row) => {
    const owner = owners.map((column) => row[column]).join(' ')
    const position = (counts.get(owner) ?? 0) + 1
    counts.set(owner, position)
    return { position }
  }
}
