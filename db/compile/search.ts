import { lower } from '../fold'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'
import type { FileRow } from './tables'

type Part = string | null | undefined

// A part has no line breaks of its own, so that a line is a part.
const searchable = (parts: readonly Part[]) =>
  parts
    .filter((part) => part !== null && part !== undefined)
    .map((part) => lower(part).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('\n')

/** Makes the `search` text of each kind of record: what its reader sees of it, in all languages, in lower case. */
export function searchTexts(dataset: Dataset) {
  const names = new Map<string, string[]>()
  for (const { row } of entriesOf(dataset, 'names'))
    append(names, `${row.subject} ${row.subject_id}`, row.text)
  const parties = new Map<string, string[]>()
  for (const { row } of entriesOf(dataset, 'agreement_parties'))
    append(parties, row.agreement_id, ...(names.get(`institution ${row.institution_id}`) ?? []))
  const sources = new Map(entriesOf(dataset, 'sources').map(({ row }) => [row.id, row]))
  const namesOf = (subject: string, id: string | null) => names.get(`${subject} ${id}`) ?? []

  return {
    source: (row: FileRow<'sources'>) => searchable([row.id, row.publisher, row.title, row.url]),
    institution: (row: FileRow<'institutions'>) =>
      searchable([row.id, ...namesOf('institution', row.id), row.note]),
    event: (row: FileRow<'events'>) =>
      searchable([row.id, ...namesOf('event', row.id), row.city, row.participants, row.outcome, row.note]),
    agreement: (row: FileRow<'agreements'>) =>
      searchable([
        row.id,
        ...namesOf('agreement', row.id),
        row.place,
        row.note,
        ...(parties.get(row.id) ?? []),
      ]),
    claim: (row: FileRow<'claims'>) => {
      const source = sources.get(row.source_id)
      const { product_id, rank_reason, note } = row
      return searchable([
        row.id,
        ...namesOf('product', product_id),
        note,
        rank_reason,
        source?.publisher,
        source?.title,
      ])
    },
  }
}

function append(map: Map<string, string[]>, key: string, ...texts: string[]) {
  map.set(key, [...(map.get(key) ?? []), ...texts])
}
