import { boundsOf } from '@/db/analysis/interval'
import type { Cited } from '@/db/queries/cited'
import type { Desk } from '../desk'
import { ClaimValue } from '../detail/parts'
import styles from './claim.module.css'
import { mayBe } from './may-be'
import { Part } from './part'

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
