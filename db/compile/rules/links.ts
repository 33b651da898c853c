import type { DatasetProblem } from '../../errors'
import { circlesIn } from '../circles'
import { type Dataset, problemAt, type Rule } from '../dataset'
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
    const entries = entriesOf(dataset, table).filter(
      ({ row }) => row.to_id !== null && row.from_id !== row.to_id,
    )
    const links = entries.map(({ row }) => [row.from_id, row.to_id ?? ''] as const)
    return circlesIn(links).flatMap(({ link, size, ids }): DatasetProblem[] => {
      const entry = entries[link]
      if (!entry) return []
      const { from_id } = entry.row
      const back = size > ids.length ? [...ids, `${size - ids.length - 1} more`, from_id] : ids
      const message = `${[from_id, ...back].join(' → ')} is a circle: expected ${what} that never lead back`
      return [problemAt(entry, 'to_id', message)]
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
