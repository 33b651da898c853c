import type { DatasetProblem } from '../../errors'
import { type Dataset, problemAt } from '../dataset'
import { entriesOf } from './row-rule'

/** Of every event it is said which countries took part: without one it would belong to no pair. */
export function tookPartRule(dataset: Dataset): DatasetProblem[] {
  if (!dataset.event_countries) return []
  const named = new Set(dataset.event_countries.map(({ row }) => row.event_id))
  return entriesOf(dataset, 'events').flatMap((entry) => {
    const { row, bad } = entry
    if (bad.has('id') || named.has(row.id)) return []
    const message = `${row.id} has no countries: expected those that took part in event_countries.csv`
    return [problemAt(entry, 'id', message)]
  })
}
