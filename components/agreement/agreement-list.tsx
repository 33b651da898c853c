import type { ReactNode } from 'react'
import type { Signed } from '@/db/queries/detail/signed'
import type { Labels } from '@/db/queries/labels'
import styles from '../record/record.module.css'
import { RecordLink } from '../record/record-link'
import type { Desk } from '../words/desk'

interface Props {
  readonly desk: Desk
  readonly agreements: readonly Signed[]
  readonly titles: Labels
  /** What else is said of each. */
  readonly also?: (agreement: Signed) => ReactNode
}

/** Agreements with their type, their date of signing and whether sources dispute it. */
export function AgreementList({ desk, agreements, titles, also }: Props) {
  return (
    <ul className={styles.list}>
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <RecordLink desk={desk} page="agreements" id={agreement.id} names={titles} />{' '}
          <small>
            {desk.t(`vocabulary.agreement_type.${agreement.type}`)}
            {agreement.signed_on && (
              <>
                {' · '}
                <time dateTime={agreement.signed_on}>{desk.date(agreement.signed_on)}</time>
              </>
            )}
            {agreement.disputed && ` · ${desk.t('detail.disputed')}`}
            {also && (
              <>
                {' · '}
                {also(agreement)}
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  )
}

/** Links to bodies in one line. */
export function BodyLinks({ desk, ids, names }: { desk: Desk; ids: readonly string[]; names: Labels }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && desk.t('chart.list_comma')}
      <RecordLink desk={desk} page="institutions" id={id} names={names} />
    </span>
  ))
}
