import { type Interval as Bounds, POLICY } from '@/db/analysis/interval'
import type { Reading } from '@/db/analysis/readings'
import type { Claim } from '@/db/queries/cited'
import { Link } from '../ui/link'
import { boundsText, exactText } from '../words/bounds'
import type { Desk } from '../words/desk'
import styles from './claim.module.css'

interface Props {
  readonly desk: Desk
  readonly unit: Claim['unit']
  readonly bounds: Bounds
  /** The last significant place, in the claim's unit. */
  readonly place: number
  readonly readings: readonly Reading[]
}

/** Where a number may lie by the desk's policy, and by looser readings of the same words. */
export function Interval({ desk, unit, bounds, place, readings }: Props) {
  const { t } = desk
  return (
    <>
      {boundsText(desk, bounds, unit)}
      <br />
      <small>
        <Link href={`${desk.href('checks')}#${POLICY}`}>{t('interval.policy', { policy: POLICY })}</Link>
        {` · ${t('interval.place', { place: exactText(desk, place, unit) })}`}
      </small>
      {readings.length > 0 && (
        <details>
          <summary>{t('interval.other_readings')}</summary>
          <ul className={styles.list}>
            {readings.map((reading) => (
              <li key={reading.reason}>
                {t(`interval.${reading.reason}`, { place: exactText(desk, reading.place, unit) })}{' '}
                {boundsText(desk, reading.interval, unit)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
