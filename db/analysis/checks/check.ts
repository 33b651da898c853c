import type { Word } from '../../catalog/vocabulary'
import type { Cell, CheckedClaim } from './claim'
import type { Step } from './steps'

/** What a rule says about some claims. */
export interface Check {
  /** Readable and stable: the rule and what it was applied to. */
  readonly id: string
  readonly rule: Word<'check_rule'>
  readonly verdict: Word<'check_verdict'>
  readonly reason: Word<'check_reason'>
  /** What it is about. */
  readonly cell: Cell & { readonly period_kind: Word<'period_kind'> }
  readonly steps: readonly Step[]
  /** What the verdict speaks of. */
  readonly checked: readonly CheckedClaim[]
  /** What else the arithmetic used. */
  readonly basis: readonly CheckedClaim[]
}

/** What a finding has besides the rule and its subject. */
export type Finding = Pick<Check, 'verdict' | 'reason' | 'steps'>

/** A rule: from all claims at once to what it finds. */
export type CheckRule<L> = (ledger: L) => Iterable<Check>

/** Names a check: the rule, then words that tell its subject from every other. */
export const checkId = (rule: Word<'check_rule'>, ...subject: readonly string[]) =>
  [rule, ...subject].map((word) => word.replace(/[^A-Za-z0-9_+-]+/g, '-')).join('.')

/** A cell as words of an id. */
export const cellWords = (cell: Cell): string[] => [
  cell.indicator,
  ...(cell.product_id ? [cell.product_id] : []),
  ...(cell.study_level ? [cell.study_level] : []),
  cell.reporter_id ?? 'unstated',
  `${cell.from_id}-${cell.to_id}`,
  periodWord(cell),
]

function periodWord({ period_start, period_end }: Cell): string {
  if (period_start === period_end) return period_start
  const whole = period_start.endsWith('-01-01') && period_end === `${period_start.slice(0, 4)}-12-31`
  return whole ? period_start.slice(0, 4) : `${period_start}_${period_end}`
}
