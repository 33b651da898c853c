import { getTableColumns } from 'drizzle-orm'
import { type Schema, schema } from '../schema/schema'

/** Tables whose every row is worked out from others. */
export type DerivedTable =
  | 'name_order'
  | 'agreement_bodies'
  | 'agreement_statuses'
  | 'checks'
  | 'check_claims'

/** Tables that describe the dataset as a whole. */
export type DescribingTable = 'pairs' | 'pair_records' | 'dataset_meta' | 'dataset_files'

/** The tables that come from files. */
export type TableName = Exclude<keyof Schema, DerivedTable | DescribingTable>

type Row<T extends TableName> = Schema[T]['$inferSelect']

type ColumnName<T extends TableName> = keyof Row<T> & string

/** The columns of a table that hold text of no vocabulary. */
type TextColumn<T extends TableName> = {
  [C in ColumnName<T>]: string extends Row<T>[C] ? C : never
}[ColumnName<T>]

/**
 * What a column is beyond its type in the schema: `prose` is text for people, of one or several lines; `derived` columns
 * are worked out and stand in no file, `filled` ones are worked out where the file leaves them empty.
 */
export type Meaning =
  | 'id'
  | 'alpha2'
  | 'alpha3'
  | 'date'
  | 'year'
  | 'language'
  | 'prose'
  | 'url'
  | 'sha256'
  | 'derived'
  | 'filled'
  | { references: TableName }

const to = <T extends TableName>(references: T) => ({ references })

type Declarations = {
  [T in TableName]: {
    readonly key: readonly ColumnName<T>[]
    readonly columns: { readonly [C in ColumnName<T>]?: Meaning } & {
      readonly [C in TextColumn<T>]: Meaning
    }
  }
}

/**
 * What the schema does not say about a file: its key, what each of its texts is, and what is derived. Types,
 * vocabularies and what may be empty follow from the schema.
 */
export const tables = {
  countries: { key: ['id'], columns: { id: 'alpha3', alpha2: 'alpha2' } },
  sectors: { key: ['id'], columns: { id: 'id', position: 'derived' } },
  products: { key: ['id'], columns: { id: 'id' } },
  sources: {
    key: ['id'],
    columns: {
      id: 'id',
      publisher: 'prose',
      title: 'prose',
      url: 'url',
      published_on: 'date',
      language: 'language',
      retrieved_on: 'date',
      archived_url: 'url',
      text_sha256: 'sha256',
      ordinal: 'derived',
      search: 'derived',
      changed_on: 'derived',
    },
  },
  names: {
    key: ['subject', 'subject_id', 'language'],
    columns: { subject_id: 'id', language: 'language', text: 'prose' },
  },
  institutions: {
    key: ['id'],
    columns: {
      id: 'id',
      country_id: to('countries'),
      valid_from: 'date',
      valid_to: 'date',
      note: 'prose',
      ordinal: 'derived',
      search: 'derived',
      changed_on: 'derived',
    },
  },
  institution_sources: {
    key: ['institution_id', 'source_id'],
    columns: { institution_id: to('institutions'), source_id: to('sources'), position: 'derived' },
  },
  institution_links: {
    key: ['from_id', 'to_id'],
    columns: {
      from_id: to('institutions'),
      to_id: to('institutions'),
      effective_on: 'date',
      source_id: to('sources'),
      note: 'prose',
    },
  },
  events: {
    key: ['id'],
    columns: {
      id: 'id',
      starts_on: 'date',
      ends_on: 'date',
      country_id: to('countries'),
      city: 'prose',
      participants: 'prose',
      outcome: 'prose',
      note: 'prose',
      ordinal: 'derived',
      search: 'derived',
      changed_on: 'derived',
    },
  },
  event_countries: {
    key: ['event_id', 'country_id'],
    columns: { event_id: to('events'), country_id: to('countries') },
  },
  event_sources: {
    key: ['event_id', 'source_id'],
    columns: {
      event_id: to('events'),
      source_id: to('sources'),
      locator: 'prose',
      wording: 'prose',
      position: 'derived',
    },
  },
  agreements: {
    key: ['id'],
    columns: {
      id: 'id',
      signed_on: 'date',
      place: 'prose',
      entry_into_force: 'date',
      valid_from: 'date',
      valid_to: 'date',
      event_id: to('events'),
      note: 'prose',
      ends_on: 'derived',
      ordinal: 'derived',
      search: 'derived',
      changed_on: 'derived',
    },
  },
  agreement_parties: {
    key: ['agreement_id', 'institution_id'],
    columns: {
      agreement_id: to('agreements'),
      institution_id: to('institutions'),
      country_id: 'derived',
      kind: 'derived',
      position: 'derived',
    },
  },
  agreement_sectors: {
    key: ['agreement_id', 'sector_id'],
    columns: { agreement_id: to('agreements'), sector_id: to('sectors'), position: 'derived' },
  },
  agreement_sources: {
    key: ['agreement_id', 'source_id'],
    columns: {
      agreement_id: to('agreements'),
      source_id: to('sources'),
      locator: 'prose',
      wording: 'prose',
      position: 'derived',
    },
  },
  agreement_evidence: {
    key: ['agreement_id', 'kind', 'observed_on'],
    columns: {
      agreement_id: to('agreements'),
      observed_on: 'date',
      source_id: to('sources'),
      note: 'prose',
    },
  },
  agreement_links: {
    key: ['from_id', 'to_id', 'kind'],
    columns: {
      from_id: to('agreements'),
      to_id: to('agreements'),
      source_id: to('sources'),
      note: 'prose',
    },
  },
  claims: {
    key: ['id'],
    columns: {
      id: 'id',
      topic: 'derived',
      reporter_id: to('countries'),
      from_id: to('countries'),
      to_id: to('countries'),
      product_id: to('products'),
      period_start: 'date',
      period_end: 'date',
      rank_reason: 'prose',
      event_id: to('events'),
      source_id: to('sources'),
      locator: 'prose',
      wording: 'prose',
      note: 'prose',
      significant_unit: 'filled',
      finest_unit: 'derived',
      low: 'derived',
      high: 'derived',
      low_included: 'derived',
      high_included: 'derived',
      ordinal: 'derived',
      search: 'derived',
      changed_on: 'derived',
    },
  },
  gaps: {
    key: ['indicator', 'reporter_id', 'from_id', 'to_id', 'year_from'],
    columns: {
      reporter_id: to('countries'),
      from_id: to('countries'),
      to_id: to('countries'),
      year_from: 'year',
      year_to: 'year',
      note: 'prose',
    },
  },
  changes: {
    key: ['collection', 'id'],
    columns: { id: 'id', digest: 'id', changed_on: 'date', removed_on: 'derived' },
  },
} as const satisfies Declarations

export const tableNames = Object.keys(tables) as TableName[]

type Columns<T extends TableName> = (typeof tables)[T]['columns']
type Named<T extends TableName, M extends Meaning> = {
  [C in keyof Columns<T>]: Columns<T>[C] extends M ? C : never
}[keyof Columns<T>] &
  keyof Schema[T]['$inferSelect']

type Stated<T extends TableName> = Omit<Schema[T]['$inferSelect'], Named<T, 'derived' | 'filled'>>

/** A row as its file states it. */
export type FileRow<T extends TableName> = Stated<T> & {
  [C in Named<T, 'filled'>]: Schema[T]['$inferSelect'][C] | null
}

/** The columns of a row that no file states, or not always. */
export type DerivedPart<T extends TableName> = Pick<Schema[T]['$inferSelect'], Named<T, 'derived' | 'filled'>>

/** The file a table is compiled from. */
export const fileOf = (table: TableName) => `${table}.csv`

/** The file that describes what lies in its folder: a Data Package descriptor. */
export const packageFile = 'datapackage.json'

/** Tables whose file a dataset may lack: of what is not noted, every record counts as changed with the release. */
export const optionalTables: readonly TableName[] = ['changes']

/** Columns that a file may lack: then every cell of theirs is empty. */
export const optionalColumns: readonly string[] = [
  ...['locator', 'wording'],
  ...['retrieved_on', 'archived_url', 'kept', 'text_sha256'],
]

/** What is declared above about one column, if anything. */
export function meaningOf(table: TableName, column: string): Meaning | undefined {
  const columns: Readonly<Record<string, Meaning>> = tables[table].columns
  return columns[column]
}

/** The columns a table's file has, in the order of the schema. */
export function fileColumns(table: TableName): string[] {
  return Object.keys(getTableColumns(schema[table])).filter((name) => meaningOf(table, name) !== 'derived')
}
