import { type Recorded, recordedNames } from '../catalog/names'
import type { Schema } from '../schema/schema'
import type { Dataset } from './dataset'
import { loadDataset } from './load'
import { digester } from './record-digest'
import { entriesOf } from './rules/row-rule'
import { agreementStatuses } from './statuses'
import type { FileRow } from './tables'

type Noted = FileRow<'changes'>

/** When the records of a dataset last changed. */
export interface Changes {
  /** The day on which a record last changed, `YYYY-MM-DD`. */
  changedOn(collection: Recorded, row: FileRow<Recorded>): string
  /** The day on which the record of a note was taken away; null where it is still there. */
  removedOn(note: Noted): string | null
  /** All that is to be noted, in the order of the files. */
  notes(): Noted[]
}

/**
 * Compares the records with what `changes.csv` notes of them. One that is as it was noted changed on the noted day; any other
 * changes with this release. So the days follow from the dataset alone.
 * @param released the day of the release, `YYYY-MM-DD`
 */
export function changesOf(
  dataset: Dataset,
  statuses: readonly Schema['agreement_statuses']['$inferInsert'][],
  released: string,
): Changes {
  const digestOf = digester(dataset, statuses)
  const notes = entriesOf(dataset, 'changes').map(({ row }) => row)
  const noted = new Map(notes.map((note) => [`${note.collection} ${note.id}`, note]))
  const records = recordedNames.map((collection) => ({
    collection,
    rows: entriesOf(dataset, collection).map(({ row }) => row as FileRow<Recorded>),
  }))
  const there = new Set(
    records.flatMap(({ collection, rows }) => rows.map(({ id }) => `${collection} ${id}`)),
  )

  const changedOn: Changes['changedOn'] = (collection, row) => {
    const note = noted.get(`${collection} ${row.id}`)
    return note && note.digest === digestOf(collection, row) ? note.changed_on : released
  }
  const removedOn: Changes['removedOn'] = ({ collection, id, digest, changed_on }) => {
    if (there.has(`${collection} ${id}`)) return null
    return digest === null ? changed_on : released
  }
  return {
    changedOn,
    removedOn,
    notes: () => [
      ...records.flatMap(({ collection, rows }) =>
        rows.map((row) => ({
          ...{ collection, id: row.id, digest: digestOf(collection, row) },
          changed_on: changedOn(collection, row),
        })),
      ),
      ...notes.flatMap((note) => {
        const removed = removedOn(note)
        return removed ? [{ ...note, digest: null, changed_on: removed }] : []
      }),
    ],
  }
}

/**
 * What `changes.csv` of a dataset should say with its release, and how many records differ from what it says now.
 * @throws DatasetError with every problem of the dataset
 */
export function notedChanges(folder: string): { readonly notes: readonly Noted[]; readonly changed: number } {
  const { dataset, about } = loadDataset(folder)
  const before = new Set(entriesOf(dataset, 'changes').map(({ row }) => JSON.stringify(keyed(row))))
  const notes = changesOf(dataset, [...agreementStatuses(dataset)], about.compiled_on).notes()
  return { notes, changed: notes.filter((note) => !before.has(JSON.stringify(keyed(note)))).length }
}

const keyed = ({ collection, id, digest }: Noted) => [collection, id, digest]
