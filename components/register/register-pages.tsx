import { printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { type RegisterPage, registerPaths } from '@/db/catalog/register-paths'
import { views } from '@/db/catalog/views'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import styles from './register.module.css'

interface Props {
  readonly desk: Desk
  readonly query: Query
  readonly current: RegisterPage
}

/** The ways to see the same agreements under the same filters. */
export function RegisterPages({ desk, query, current }: Props) {
  const printed = printQuery(views.agreements, desk.pair, { ...query, page: 1, size: PAGE_SIZE })
  return (
    <nav aria-label={desk.t('register.pages')} className={styles.pages}>
      {(Object.keys(registerPaths) as RegisterPage[]).map((page) => (
        <Link
          key={page}
          href={desk.href(registerPaths[page], printed)}
          aria-current={page === current ? 'page' : undefined}
        >
          {desk.t(`register.${page}`)}
        </Link>
      ))}
    </nav>
  )
}
