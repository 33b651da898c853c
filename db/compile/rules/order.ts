import type { Rule } from '../dataset'
import { rowRule } from './row-rule'

/**
 * Whether two dates stand in order as far as both are known: `2023-05` is not after `2023`.
 */
export function inOrder(earlier: string, later: string): boolean {
  const known = Math.min(earlier.length, later.length)
  return earlier.slice(0, known) <= later.slice(0, known)
}

const ordered = (start: string | null, end: string | null, expected: string) =>
  start === null || end === null || inOrder(start, end)
    ? undefined
    : `${start} is after ${end}: expected ${expected}`

/** A term, a period or an event does not end before it starts. */
export const orderRules: readonly Rule[] = [
  rowRule('claims', ['period_start', 'period_end'], (row) =>
    ordered(row.period_start, row.period_end, 'period_start no later than period_end'),
  ),
  rowRule('events', ['starts_on', 'ends_on'], (row) =>
    ordered(row.starts_on, row.ends_on, 'starts_on no later than ends_on'),
  ),
  rowRule('institutions', ['valid_from', 'valid_to'], (row) =>
    ordered(row.valid_from, row.valid_to, 'valid_from no later than valid_to'),
  ),
  rowRule('agreements', ['valid_from', 'valid_to'], (row) =>
    ordered(row.valid_from, row.valid_to, 'valid_from no later than valid_to'),
  ),
  rowRule('agreements', ['signed_on', 'entry_into_force'], (row) =>
    ordered(row.signed_on, row.entry_into_force, 'signed_on no later than entry_into_force'),
  ),
]
