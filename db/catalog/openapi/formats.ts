import { isWhole, type ViewName, views } from '../views'

/** A kind of file and how it is announced. */
export interface Format {
  readonly name: string
  readonly mediaType: string
}

/** Every kind of file that the API serves, by the ending of its address. */
export const formats = {
  csv: { name: 'CSV', mediaType: 'text/csv' },
  json: { name: 'JSON', mediaType: 'application/json' },
  ndjson: { name: 'NDJSON', mediaType: 'application/x-ndjson' },
  xlsx: { name: 'XLSX', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  zip: { name: 'ZIP', mediaType: 'application/zip' },
  ics: { name: 'iCalendar', mediaType: 'text/calendar' },
  atom: { name: 'Atom', mediaType: 'application/atom+xml' },
  db: { name: 'SQLite', mediaType: 'application/vnd.sqlite3' },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

/** The formats of every list. */
export const listFormats = ['csv', 'xlsx', 'json', 'ndjson', 'zip'] as const satisfies FormatName[]
/** The formats of what a chart draws. */
export const chartFormats = ['csv', 'xlsx', 'json', 'ndjson'] as const satisfies FormatName[]

/** The formats of one list: those of every list, and the feeds by which a whole collection can be followed. */
export const formatsOf = (name: ViewName): readonly FormatName[] => {
  const view = views[name]
  return [...listFormats, ...((isWhole(view) && view.collection.feeds) || [])]
}

/** The choices that a format has about its bytes. */
export const choicesOf: Readonly<Partial<Record<FormatName, readonly ('bom' | 'guard')[]>>> = {
  csv: ['bom', 'guard'],
  zip: ['guard'],
}
