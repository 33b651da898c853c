import type { ReactNode } from 'react'
import type { Word } from '@/db/catalog/vocabulary'
import { Verdict } from '../checks/verdict'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import type { Row } from '../words/names'

/** A cell of the list of checks: the rule leads to the arithmetic, the verdict has its sign; undefined for others. */
export function checkCell(desk: Desk, field: string, row: Row): ReactNode {
  if (field === 'rule')
    return <Link href={desk.href(`checks/${row.id}`)}>{desk.t(`vocabulary.check_rule.${row.rule}`)}</Link>
  // The store holds no other words.
  if (field === 'verdict') return <Verdict desk={desk} verdict={row.verdict as Word<'check_verdict'>} />
  return undefined
}
