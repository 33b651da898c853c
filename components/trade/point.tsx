import type { SeriesPoint } from '@/db/analysis/series'
import { ClaimLink } from '../claim/claim-link'
import { type Desk, positionAfter } from '../words/desk'
import { mayBe } from '../words/may-be'
import styles from './trade.module.css'

/** A drawn level in its wording, as a link to its claim, with what it may be. */
export function LevelLink({ desk, point }: { desk: Desk; point: SeriesPoint }) {
  const { value, qualifier, interval, claims } = point
  const text = desk.t(`qualified.${qualifier}`, { value: desk.dollars(value, positionAfter(qualifier)) })
  const [claim] = claims
  const range = mayBe(desk, interval, 'USD')
  const [, addend] = claims
  return (
    <>
      {claim ? (
        <ClaimLink desk={desk} id={claim.id}>
          {text}
        </ClaimLink>
      ) : (
        text
      )}
      {addend && <small className={styles.note}>{desk.t('trade.computed_sum')}</small>}
      {range && <small className={styles.note}>{range}</small>}
    </>
  )
}
