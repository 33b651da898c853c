import { type Named, subjects } from '../../catalog/names'
import type { DatasetProblem } from '../../errors'
import { type Dataset, problemAt } from '../dataset'
import { fileOf } from '../tables'
import { idsOf, unknownId } from './references'
import { entriesOf, rowRule } from './row-rule'

const named = Object.keys(subjects) as Named[]

/** Names belong to something that exists, and everything that has names has an English one. */
export const nameRule = (dataset: Dataset) => [...strayNames(dataset), ...named.flatMap(unnamed(dataset))]

function strayNames(dataset: Dataset): DatasetProblem[] {
  const known = new Map(named.map((table) => [subjects[table], { table, ids: idsOf(dataset, table) }]))
  return rowRule('names', ['subject_id', 'subject'], ({ subject_id, subject }) => {
    const { table, ids } = known.get(subject) ?? {}
    return !table || !ids || ids.has(subject_id) ? undefined : unknownId(subject_id, table, ids)
  })(dataset)
}

const unnamed = (dataset: Dataset) => (table: Named) => {
  const subject = subjects[table]
  if (!dataset.names) return []
  const english = dataset.names.filter(({ row }) => row.subject === subject && row.language === 'en')
  const named = new Set(english.map(({ row }) => row.subject_id))
  return entriesOf(dataset, table)
    .filter(({ row, bad }) => !bad.has('id') && !named.has(row.id))
    .map((entry) => {
      const { row } = entry
      const message = `${row.id} has no English name: expected ${subject},${row.id},en in ${fileOf('names')}`
      return problemAt(entry, 'id', message)
    })
}
