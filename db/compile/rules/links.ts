import type { DatasetProblem } from '../../errors'
import type { Dataset, Rule } from '../dataset'
import { fileOf } from '../tables'
import { entriesOf, rowRule } from './row-rule'

/** Nothing succeeds or changes itself, and following successors never leads back. */
export const linkRules: readonly Rule[] = [
  rowRule('institution_links', ['to_id', 'from_id'], selfLink),
  rowRule('agreement_links', ['to_id', 'from_id'], selfLink),
  successionRule,
]

function selfLink({ from_id, to_id }: { from_id: string; to_id: string | null }) {
  return from_id === to_id ? `${from_id} is linked to itself: expected two different ids` : undefined
}

function successionRule(dataset: Dataset): DatasetProblem[] {
  const successors = new Map<string, string[]>()
  return entriesOf(dataset, 'institution_links').flatMap(({ line, row: { from_id, to_id } }) => {
    if (to_id === null || from_id === to_id) return []
    const back = path(successors, to_id, from_id)
    successors.set(from_id, [...(successors.get(from_id) ?? []), to_id])
    const message = `${[from_id, ...(back ?? [])].join(' → ')} is a circle: expected successors that never lead back`
    return back ? [{ file: fileOf('institution_links'), line, column: 'to_id', message }] : []
  })
}

/** The ids from `start` to `goal` along the links read so far. */
function path(
  next: ReadonlyMap<string, readonly string[]>,
  start: string,
  goal: string,
  seen = new Set<string>(),
): string[] | undefined {
  if (start === goal) return [goal]
  if (seen.has(start)) return undefined
  seen.add(start)
  for (const id of next.get(start) ?? []) {
    const rest = path(next, id, goal, seen)
    if (rest) return [start, ...rest]
  }
  return undefined
}
