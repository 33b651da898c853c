import type { DatasetProblem } from '../../errors'
import { groupBy } from '../../group'
import { type Dataset, problemAt } from '../dataset'
import { entriesOf } from './row-rule'

const MOST = 100

/** Bodies follow each other in at most a hundred steps, so that whatever tells of them one within the other has an end. */
export function generationRule(dataset: Dataset): DatasetProblem[] {
  const entries = entriesOf(dataset, 'institution_links')
  const next = groupBy(entries, ({ row }) => row.from_id)
  const open = new Map<string, number>()
  for (const { row } of entries) if (row.to_id) open.set(row.to_id, (open.get(row.to_id) ?? 0) + 1)

  const steps = new Map<string, number>()
  const ready = [...next.keys()].filter((id) => !open.has(id))
  // Whoever has had all that went before is gone through as well; bodies of a circle never are.
  for (const id of ready)
    for (const { row } of next.get(id) ?? []) {
      if (!row.to_id) continue
      steps.set(row.to_id, Math.max(steps.get(row.to_id) ?? 0, (steps.get(id) ?? 0) + 1))
      const left = (open.get(row.to_id) ?? 0) - 1
      open.set(row.to_id, left)
      if (left === 0) ready.push(row.to_id)
    }
  return entries.flatMap((entry) => {
    const { row } = entry
    if (!row.to_id || steps.get(row.from_id) !== MOST) return []
    const message = `${row.to_id} is ${MOST + 1} steps from the first body before it: expected at most ${MOST}`
    return [problemAt(entry, 'to_id', message)]
  })
}
