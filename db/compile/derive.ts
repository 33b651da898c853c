import { topicOf } from '../catalog/vocabulary'
import type { Schema } from '../schema'
import { collate } from './collation'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'
import { searchTexts } from './search'
import { type DerivedPart, type FileRow, type TableName, tableNames } from './tables'

/** Complete rows, as the store takes them. */
export type StoreRows = { readonly [T in TableName]: readonly Schema[T]['$inferInsert'][] }

type Derivations = { readonly [T in TableName]: (row: FileRow<T>) => DerivedPart<T> }

/** Adds to each row of a checked dataset the columns that no file states. */
export function deriveRows(dataset: Dataset): StoreRows {
  const derivations = derivationsFor(dataset)
  const rows = <T extends TableName>(table: T) => {
    const derive: (row: FileRow<T>) => DerivedPart<T> = derivations[table]
    return entriesOf(dataset, table).map(({ row }) => ({ ...row, ...derive(row) }))
  }
  // Each name is paired with the rows of the table of that name.
  return Object.fromEntries(tableNames.map((table) => [table, rows(table)])) as unknown as StoreRows
}

function derivationsFor(dataset: Dataset): Derivations {
  const search = searchTexts(dataset)
  const places = collate(entriesOf(dataset, 'names').map(({ row }) => row))
  const countryOf = new Map(entriesOf(dataset, 'institutions').map(({ row }) => [row.id, row.country_id]))
  const partyPosition = placed<FileRow<'agreement_parties'>>((row) => row.agreement_id)
  const nothing = () => ({})
  return {
    countries: nothing,
    products: nothing,
    institution_links: nothing,
    agreement_links: nothing,
    sectors: placed(() => ''),
    sources: (row) => ({ search: search.source(row) }),
    names: (row) => ({ collation: places.get(row) ?? 0 }),
    institutions: (row) => ({ search: search.institution(row) }),
    institution_sources: placed((row) => row.institution_id),
    events: (row) => ({ search: search.event(row) }),
    event_sources: placed((row) => row.event_id),
    agreements: (row) => ({ search: search.agreement(row) }),
    agreement_parties: (row) => ({
      country_id: countryOf.get(row.institution_id) ?? '',
      ...partyPosition(row),
    }),
    agreement_sectors: placed((row) => row.agreement_id),
    agreement_sources: placed((row) => row.agreement_id),
    claims: (row) => ({ topic: topicOf(row.indicator), search: search.claim(row) }),
  }
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
