import type { Word } from '@/db/catalog/vocabulary'
import type { Desk } from '../desk'
import { Link } from '../ui/link'
import styles from './checks.module.css'
import { Verdict } from './verdict'

/** What a line says of a check. */
export interface CheckLine {
  readonly id: string
  readonly rule: Word<'check_rule'>
  readonly verdict: Word<'check_verdict'>
  readonly reason: Word<'check_reason'>
  /** Whether the verdict speaks of the claim, or the claim only serves the arithmetic. */
  readonly role: Word<'check_role'>
}

/** Checks, each with its verdict and why, leading to its arithmetic; those that disagree first. */
export function CheckLines({ desk, checks }: { desk: Desk; checks: readonly CheckLine[] }) {
  const weight = ({ verdict }: CheckLine) => ['disagrees', 'cannot_tell', 'agrees'].indexOf(verdict)
  return (
    <ul className={styles.lines}>
      {checks
        .toSorted((a, b) => weight(a) - weight(b))
        .map((check) => (
          <li key={check.id}>
            <Link href={desk.href(`checks/${check.id}`)}>
              {desk.t(`vocabulary.check_rule.${check.rule}`)}
            </Link>
            {': '}
            <Verdict desk={desk} verdict={check.verdict} />{' '}
            <small>
              {desk.t(`vocabulary.check_reason.${check.reason}`)}
              {check.role === 'basis' && ` · ${desk.t('vocabulary.check_role.basis')}`}
            </small>
          </li>
        ))}
    </ul>
  )
}
