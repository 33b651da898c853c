import type { Word } from '@/db/catalog/vocabulary'
import type { Desk } from '../words/desk'
import styles from './checks.module.css'

const signs: Record<Word<'check_verdict'>, string> = { agrees: '=', disagrees: '≠', cannot_tell: '?' }

/** A verdict as its sign and its words. */
export function Verdict({ desk, verdict }: { desk: Desk; verdict: Word<'check_verdict'> }) {
  return (
    <span data-verdict={verdict}>
      <span aria-hidden="true" className={styles.sign}>
        {signs[verdict]}
      </span>{' '}
      {desk.t(`vocabulary.check_verdict.${verdict}`)}
    </span>
  )
}
