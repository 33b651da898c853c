import type { Word } from '@/db/catalog/vocabulary'
import { Verdict } from '../checks/verdict'
import { Link } from '../ui/link'
import type { Cells } from './kind'

/** The rule leads to the arithmetic, the verdict has its sign. */
export const checkCells: Cells = {
  rule: ({ desk, row }) => (
    <Link href={desk.href(`checks/${row.id}`)}>{desk.t(`vocabulary.check_rule.${row.rule}`)}</Link>
  ),
  // The store holds no other words.
  verdict: ({ desk, row }) => <Verdict desk={desk} verdict={row.verdict as Word<'check_verdict'>} />,
}
