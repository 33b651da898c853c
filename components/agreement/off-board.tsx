import { change, printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { OffBoard as Left } from '@/db/queries/agreements/board'
import recordStyles from '../record/record.module.css'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import styles from './agreement.module.css'

interface Props {
  readonly desk: Desk
  readonly query: Query
  readonly left: Left
}

/** How many agreements the board of terms leaves out, by status, each number leading to them. */
export function OffBoard({ desk, query, left: { term, statuses } }: Props) {
  if (statuses.length === 0) return null
  const { t, pair } = desk
  const addressOf = (status: string) => {
    const facets = { ...query.facets, term, status: [status] }
    return desk.href(
      'agreements',
      printQuery(views.agreements, pair, change(query, { facets, size: PAGE_SIZE })),
    )
  }
  const n = statuses.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.group} aria-labelledby="term-off">
      <h3 id="term-off">{t('board.off', { n: desk.number(n) })}</h3>
      <p>{t('board.off_lead')}</p>
      <ul className={recordStyles.list}>
        {statuses.map(({ value, count }) => (
          <li key={value}>
            <Link href={addressOf(value)}>
              {t('board.off_count', {
                status: t(`vocabulary.agreement_status.${value}`),
                n: desk.number(count),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
