import type { Searched } from '../catalog/collection'
import { collections } from '../catalog/collections'
import { type Recorded, subjectOf, type Target } from '../catalog/names'
import { lower } from '../fold'
import { groupBy } from '../group'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'
import type { TableName } from './tables'

type Row = Readonly<Record<string, unknown>>
type Reading = (row: Row) => readonly unknown[]

// A part has no line breaks of its own, so that a line is a part.
const searchable = (parts: readonly unknown[]) =>
  parts
    .filter((part) => part !== null && part !== undefined)
    .map((part) => lower(String(part)).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('\n')

/**
 * Makes the `search` text of the records of a collection: what a reader sees of one, in all languages, in lower case, as the
 * catalogue says which parts it has.
 */
export function searchTexts(dataset: Dataset): (collection: Recorded) => (row: Row) => string {
  const names = groupBy(rowsOf(dataset, 'names'), ({ subject, subject_id }) => `${subject} ${subject_id}`)
  const namesOf = (target: Target, id: unknown) =>
    (names.get(`${subjectOf(target)} ${id}`) ?? []).map(({ text }) => text)

  const reading = (collection: Recorded, text: Searched): Reading => {
    if (typeof text === 'string') return (row) => [row[text]]
    if ('of' in text) {
      const records = new Map(rowsOf(dataset, text.of as TableName).map((row) => [row.id, row]))
      return (row) => text.columns.map((column) => records.get(row[text.column])?.[column])
    }
    if (text.names === 'own') return ({ id }) => namesOf(collection, id)
    const { names: target, column, through } = text
    if (!through) return (row) => namesOf(target, row[column])
    const joining = groupBy(rowsOf(dataset, through.table as TableName), (row) => row[through.owner])
    return ({ id }) => (joining.get(id) ?? []).flatMap((row) => namesOf(target, row[column]))
  }

  return (collection) => {
    const parts = (collections[collection].search ?? []).map((text) => reading(collection, text))
    return (row) => searchable([row.id, ...parts.flatMap((part) => part(row))])
  }
}

const rowsOf = (dataset: Dataset, table: TableName): Row[] => entriesOf(dataset, table).map(({ row }) => row)
