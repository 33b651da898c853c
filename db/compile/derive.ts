import { lastDay } from '../catalog/days'
import { topicOf } from '../catalog/vocabulary'
import type { Schema } from '../schema'
import { type Changes, changesOf } from './changes'
import { checkRows } from './checks'
import { nameOrder } from './collation'
import type { Dataset } from './dataset'
import { agreementBodies } from './lineage'
import { roundingOf } from './roundings'
import { entriesOf } from './rules/row-rule'
import { searchTexts } from './search'
import { agreementStatuses } from './statuses'
import { type DerivedPart, type DerivedTable, type FileRow, type TableName, tableNames } from './tables'

/** Complete rows, as the store takes them. */
export type StoreRows = { readonly [T in TableName | DerivedTable]: readonly Schema[T]['$inferInsert'][] }

type Derivations = { readonly [T in TableName]: (row: FileRow<T>) => DerivedPart<T> }

/**
 * Adds to a checked dataset the columns and the tables that no file states.
 * @param released the day of the release, `YYYY-MM-DD`
 */
export function deriveRows(dataset: Dataset, released: string): StoreRows {
  const statuses = [...agreementStatuses(dataset)]
  const derivations = derivationsFor(dataset, changesOf(dataset, statuses, released))
  const rows = <T extends TableName>(table: T) => {
    const derive: (row: FileRow<T>) => DerivedPart<T> = derivations[table]
    return entriesOf(dataset, table).map(({ row }) => ({ ...row, ...derive(row) }))
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

function derivationsFor(dataset: Dataset, { changedOn, removedOn }: Changes): Derivations {
  const search = searchTexts(dataset)
  const bodies = new Map(entriesOf(dataset, 'institutions').map(({ row }) => [row.id, row]))
  const partyPosition = placed<FileRow<'agreement_parties'>>((row) => row.agreement_id)
  const nothing = () => ({})
  return {
    countries: nothing,
    products: nothing,
    institution_links: nothing,
    agreement_evidence: nothing,
    agreement_links: nothing,
    names: nothing,
    gaps: nothing,
    sectors: placed(() => ''),
    sources: counted((row) => ({ changed_on: changedOn('sources', row), search: search.source(row) })),
    institutions: counted((row) => ({
      changed_on: changedOn('institutions', row),
      search: search.institution(row),
    })),
    institution_sources: placed((row) => row.institution_id),
    events: counted((row) => ({ changed_on: changedOn('events', row), search: search.event(row) })),
    event_countries: nothing,
    event_sources: placed((row) => row.event_id),
    agreements: counted((row) => ({
      ends_on: row.valid_to && lastDay(row.valid_to),
      changed_on: changedOn('agreements', row),
      search: search.agreement(row),
    })),
    agreement_parties: (row) => ({
      country_id: bodies.get(row.institution_id)?.country_id ?? '',
      kind: bodies.get(row.institution_id)?.kind ?? 'ministry',
      ...partyPosition(row),
    }),
    agreement_sectors: placed((row) => row.agreement_id),
    agreement_sources: placed((row) => row.agreement_id),
    claims: counted((row) => ({
      topic: topicOf(row.indicator),
      ...roundingOf(row),
      changed_on: changedOn('claims', row),
      search: search.claim(row),
    })),
    changes: (row) => ({ removed_on: removedOn(row) }),
  }
}

/** Counts a collection's records from 0, in the order of the file. */
function counted<R, D>(derive: (row: R) => D) {
  let next = 0
  return (row: R) => ({ ordinal: next++, ...derive(row) })
}

/** Numbers the rows of each owner from 1, in the order of the file. */
function placed<R>(ownerOf: (row: R) => string) {
  const counts = new Map<string, number>()
  return (row: R) => {
    const position = (counts.get(ownerOf(row)) ?? 0) + 1
    counts.set(ownerOf(row), position)
    return { position }
  }
}
