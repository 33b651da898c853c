import type { DatasetProblem } from '../../errors'
import type { Dataset, Rule } from '../dataset'
import { fileOf } from '../tables'
import { inOrder } from './order'
import { entriesOf, rowRule } from './row-rule'

/** Nothing succeeds or changes itself, following links never leads back, and only a later document acts on another. */
export const linkRules: readonly Rule[] = [
  rowRule('institution_links', ['to_id', 'from_id'], selfLink),
  rowRule('agreement_links', ['to_id', 'from_id'], selfLink),
  circleRule('institution_links', 'successors'),
  circleRule('agreement_links', 'links'),
  laterRule,
]

function selfLink({ from_id, to_id }: { from_id: string; to_id: string | null }) {
  return from_id === to_id ? `${from_id} is linked to itself: expected two different ids` : undefined
}

function circleRule(table: 'institution_links' | 'agreement_links', what: string): Rule {
  return (dataset) => {
    const next = new Map<string, string[]>()
    return entriesOf(dataset, table).flatMap(({ line, row: { from_id, to_id } }): DatasetProblem[] => {
      if (to_id === null || from_id === to_id) return []
      const back = path(next, to_id, from_id)
      next.set(from_id, [...(next.get(from_id) ?? []), to_id])
      const message = `${[from_id, ...(back ?? [])].join(' → ')} is a circle: expected ${what} that never lead back`
      return back ? [{ file: fileOf(table), line, column: 'to_id', message }] : []
    })
  }
}

/** The document that replaces, amends, implements or renews another is not the earlier one, as far as both are dated. */
function laterRule(dataset: Dataset) {
  const readable = entriesOf(dataset, 'agreements').filter(({ bad }) => !bad.has('signed_on'))
  const signedOn = new Map(readable.map(({ row }) => [row.id, row.signed_on]))
  return rowRule('agreement_links', ['from_id', 'to_id'], ({ from_id, to_id }) => {
    const [later, earlier] = [signedOn.get(from_id), signedOn.get(to_id)]
    return !later || !earlier || inOrder(earlier, later)
      ? undefined
      : `${from_id} of ${later} acts on ${to_id} of ${earlier}: expected the later document first`
  })(dataset)
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
