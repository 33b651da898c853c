import type { ClaimCard as Found } from '@/db/queries/detail/claim'
import type { Labels } from '@/db/queries/labels'
import { CheckLines } from '../checks/check-lines'
import styles from '../claim/claim.module.css'
import { checksOf, DISPUTED } from '../claim/disputed'
import { Part } from '../claim/part'
import { claimName } from '../words/claim-name'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'
import { ClaimFacts } from './claim-facts'
import { Rivals } from './rivals'
import { Witness } from './witness'

interface Props {
  readonly desk: Desk
  readonly found: Found
  /** Names of events and of goods. */
  readonly events: Labels
  readonly products: Labels
}

/**
 * All that is known of one number. It stands on the claim's own page and, taken from there, over any page that shows
 * the number.
 */
export function ClaimCard({ desk, found, events, products }: Props) {
  const { claim, source, others, checks } = found
  const { t } = desk
  const direction = directionOf(desk, claim.indicator, claim.from_id, claim.to_id)
  return (
    <article className={styles.card} data-claim-card>
      <header className={styles.head}>
        <h1>{claim.rank === 'deprecated' ? <s>{desk.value(claim)}</s> : desk.value(claim)}</h1>
        <p className={styles.lead}>{[claimName(desk, claim), direction, desk.period(claim)].join(' · ')}</p>
        {desk.isDisputed(claim.id) && (
          <p>
            <a href={checksOf(desk, claim.id)}>
              <span aria-hidden="true">{DISPUTED} </span>
              {t('claim.see_checks')}
            </a>
          </p>
        )}
        <p className={styles.whole}>
          <a href={desk.href(`claims/${claim.id}`)} data-whole-page>
            {t('claim.whole_page')}
          </a>
        </p>
      </header>
      <Witness desk={desk} cited={{ claim, source }} />
      <ClaimFacts desk={desk} found={found} events={events} products={products} />
      <Rivals desk={desk} others={others} />
      {checks.length > 0 && (
        <div id="checks">
          <Part title={t('claim.checks', { n: checks.length })}>
            <CheckLines desk={desk} checks={checks} />
          </Part>
        </div>
      )}
    </article>
  )
}
