import type { Word } from '../../catalog/vocabulary'
import type { DatasetProblem } from '../../errors'
import { type Dataset, problemAt } from '../dataset'
import { fileOf } from '../tables'
import { idsOf, unknownId } from './references'
import { entriesOf, rowRule } from './row-rule'

type Subject = Word<'name_subject'>

const tableOf = {
  institution: 'institutions',
  agreement: 'agreements',
  event: 'events',
  product: 'products',
  sector: 'sectors',
} as const satisfies Record<Subject, string>

const subjects = Object.keys(tableOf) as Subject[]

/** Names belong to something that exists, and everything that has names has an English one. */
export const nameRule = (dataset: Dataset) => [...strayNames(dataset), ...subjects.flatMap(unnamed(dataset))]

function strayNames(dataset: Dataset): DatasetProblem[] {
  const known = new Map(subjects.map((subject) => [subject, idsOf(dataset, tableOf[subject])]))
  return rowRule('names', ['subject_id', 'subject'], ({ subject_id, subject }) => {
    const ids = known.get(subject)
    return !ids || ids.has(subject_id) ? undefined : unknownId(subject_id, tableOf[subject], ids)
  })(dataset)
}

const unnamed = (dataset: Dataset) => (subject: Subject) => {
  if (!dataset.names) return []
  const english = dataset.names.filter(({ row }) => row.subject === subject && row.language === 'en')
  const named = new Set(english.map(({ row }) => row.subject_id))
  return entriesOf(dataset, tableOf[subject])
    .filter(({ row, bad }) => !bad.has('id') && !named.has(row.id))
    .map((entry) => {
      const { row } = entry
      const message = `${row.id} has no English name: expected ${subject},${row.id},en in ${fileOf('names')}`
      return problemAt(entry, 'id', message)
    })
}
