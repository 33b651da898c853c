import { printQuery } from '@/db/catalog/query/print'
import type { Query } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import styles from './table.module.css'

interface Props {
  readonly desk: Desk
  readonly view: ViewName
  readonly query: Query
  readonly total: number
}

/** Which rows are shown of how many, and the ways to the others. */
export function Pager({ desk, view: name, query, total }: Props) {
  const view = views[name]
  const last = Math.max(1, Math.ceil(total / query.size))
  if (last === 1 && query.page === 1) return null
  const to = (page: number) => desk.href(name, printQuery(view, desk.pair, { ...query, page }))
  const first = (query.page - 1) * query.size + 1
  return (
    <nav className={styles.pager} data-pager aria-label={desk.t('table.pages')}>
      {query.page > 1 ? (
        <Link href={to(Math.min(query.page - 1, last))}>{desk.t('table.previous')}</Link>
      ) : (
        <span />
      )}
      <span>
        {first > total
          ? desk.t('table.past_end', { last: desk.number(last) })
          : desk.t('table.range', {
              first: desk.number(first),
              last: desk.number(Math.min(total, first + query.size - 1)),
              total: desk.number(total),
            })}
      </span>
      {query.page < last ? <Link href={to(query.page + 1)}>{desk.t('table.next')}</Link> : <span />}
    </nav>
  )
}
