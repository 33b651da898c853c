import { type AgreementView, agreementViewPaths } from '@/db/catalog/agreement-views'
import { printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import styles from './agreement.module.css'

interface Props {
  readonly desk: Desk
  readonly query: Query
  readonly current: AgreementView
}

/** The ways to see the same agreements under the same filters. */
export function AgreementPages({ desk, query, current }: Props) {
  const printed = printQuery(views.agreements, desk.pair, { ...query, page: 1, size: PAGE_SIZE })
  return (
    <nav aria-label={desk.t('register.pages')} className={styles.pages}>
      {(Object.keys(agreementViewPaths) as AgreementView[]).map((page) => (
        <Link
          key={page}
          href={desk.href(agreementViewPaths[page], printed)}
          aria-current={page === current ? 'page' : undefined}
        >
          {desk.t(`register.${page}`)}
        </Link>
      ))}
    </nav>
  )
}
