import type { ReasonFound } from '@/db/analysis/mirror-reasons'
import { ClaimLink } from '../claim/claim-link'
import { PlainTable } from '../table/plain-table'
import type { Desk } from '../words/desk'
import { yearSpans } from './spans'
import styles from './trade.module.css'

const MOST_CLAIMS = 6

/** What can part two sides' figures: for each reason whether the data show that it applies, and by what. */
export function Reasons({ desk, reasons }: { desk: Desk; reasons: readonly ReasonFound[] }) {
  const { t } = desk
  return (
    <details className={styles.fold}>
      <summary>{t('trade.reason.title')}</summary>
      <PlainTable
        caption={t('trade.reason.title')}
        columns={[
          { id: 'reason', label: t('trade.reason.reason') },
          { id: 'verdict', label: t('trade.reason.verdict') },
          { id: 'evidence', label: t('trade.reason.evidence') },
        ]}
        rows={reasons.map(({ reason, verdict, evidence, years, claims }) => ({
          id: reason,
          cells: [
            t(`trade.reason.${reason}.name`),
            verdict === 'applies' ? (
              <strong key="verdict">{t('trade.reason.applies')}</strong>
            ) : (
              t('trade.reason.cannot_tell')
            ),
            <div key="evidence">
              {t(`trade.reason.${reason}.${evidence}`, { years: yearSpans(desk, years), n: years.length })}
              {claims.slice(0, MOST_CLAIMS).map((id) => (
                <span key={id}>
                  {' '}
                  <ClaimLink desk={desk} id={id}>
                    <bdi>{id}</bdi>
                  </ClaimLink>
                </span>
              ))}
            </div>,
          ],
        }))}
      />
    </details>
  )
}
