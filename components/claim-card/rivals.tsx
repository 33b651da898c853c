import { boundsOf } from '@/db/analysis/interval'
import type { Cited } from '@/db/queries/cited'
import styles from '../claim/claim.module.css'
import { ClaimValue } from '../claim/claim-value'
import { Part } from '../claim/part'
import type { Desk } from '../words/desk'
import { mayBe } from '../words/may-be'

/** The other claims on the same thing and period; none is averaged away. */
export function Rivals({ desk, others }: { desk: Desk; others: readonly Cited[] }) {
  if (others.length === 0) return null
  return (
    <Part title={desk.t('detail.rivals', { n: others.length })}>
      <p>
        <small>{desk.t('detail.rivals_lead')}</small>
      </p>
      <ul className={styles.list}>
        {others.map(({ claim, source }) => (
          <li key={claim.id}>
            <ClaimValue desk={desk} claim={claim} />{' '}
            <small>
              {[
                mayBe(desk, boundsOf(claim), claim.unit),
                claim.reporter_id && desk.t('chart.figure_of', { country: desk.country(claim.reporter_id) }),
              ].map((said) => said && `${said} · `)}
              <bdi>{source.publisher}</bdi>
              {source.published_on && ` · ${desk.date(source.published_on)}`}
            </small>
          </li>
        ))}
      </ul>
    </Part>
  )
}
