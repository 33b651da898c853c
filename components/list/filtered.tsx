import type { ReactNode } from 'react'
import { printQuery } from '@/db/catalog/query/print'
import { isFiltered } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import { Chips } from '../filters/chips'
import { Filters } from '../filters/filters'
import { Ignored } from '../filters/ignored'
import type { ListData } from '../table/list-data'
import type { Desk } from '../words/desk'
import styles from './list.module.css'
import { ListTitle } from './list-title'
import { Relaxations } from './relaxations'

interface Props {
  readonly desk: Desk
  readonly data: ListData
  readonly title: string
  /** The page that the filters belong to, below the pair: `agreements/timeline`. */
  readonly path: string
  /** True where the rows are a table whose columns, order and size can be chosen. */
  readonly table?: boolean
  readonly downloads?: ReactNode
  readonly children: ReactNode
}

/** Filters beside what they filter: what was not understood, how many rows, the filters in force. */
export function Filtered({ desk, data, title, path, table = false, downloads, children }: Props) {
  const { view, query, total } = data
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <details className={styles.filters}>
        <summary>{desk.t('filter.title')}</summary>
        <Filters desk={desk} data={data} path={path} table={table} />
      </details>
      <div className={styles.main}>
        <Ignored desk={desk} leftOut={data} />
        <div className={styles.bar}>
          <ListTitle id="list-title" text={title} printed={printQuery(views[view], desk.pair, query)} />
          <p role="status">{desk.t(isFiltered(query) ? 'table.found' : 'table.all', { n: total })}</p>
          {downloads}
        </div>
        <Chips desk={desk} data={data} path={path} />
        {total === 0 ? <Relaxations desk={desk} data={data} path={path} /> : children}
      </div>
    </section>
  )
}
