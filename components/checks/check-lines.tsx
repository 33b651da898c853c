import type { Word } from '@/db/catalog/vocabulary'
import type { Cited } from '@/db/queries/cited'
import { isolateAny } from '../chart/bidi'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
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
  /** The first of the claims that the verdict speaks of. */
  readonly subject: Cited | undefined
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
              {check.role === 'basis' && check.subject && <Subject desk={desk} cited={check.subject} />}
            </small>
          </li>
        ))}
    </ul>
  )
}

/** Which number a check speaks of where the one at hand only serves it: "on nearly $1.5 billion, Trend News Agency". */
function Subject({ desk, cited: { claim, source } }: { desk: Desk; cited: Cited }) {
  const text = desk.t('check.subject', {
    value: isolateAny(desk.value(claim), desk.direction),
    publisher: isolateAny(source.publisher, desk.direction),
  })
  return (
    <>
      {' '}
      · <bdi>{text}</bdi>
    </>
  )
}
