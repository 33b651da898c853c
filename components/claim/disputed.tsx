import type { Desk } from '../words/desk'
import styles from './claim.module.css'

/** The sign of a disputed number. */
export const DISPUTED = '≠'

/** Where the checks of a claim are read. */
export const checksOf = (desk: Desk, id: string): string => `${desk.href(`claims/${id}`)}#checks`

/** The mark of a number that a check contradicts; leads to the checks it takes part in. */
export function Disputed({ desk, id }: { desk: Desk; id: string }) {
  if (!desk.isDisputed(id)) return null
  const words = desk.t('claim.disputed')
  return (
    <a href={checksOf(desk, id)} className={styles.disputed} aria-label={words} title={words}>
      <sup>{DISPUTED}</sup>
    </a>
  )
}
