import type { ReactNode } from 'react'
import { type Field, isSortable } from '@/db/catalog/field'
import { change, printQuery } from '@/db/catalog/query/print'
import { isFiltered, PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { BadParameter } from '@/db/errors'
import type { Desk } from '../desk'
import { Chips } from '../filters/chips'
import type { FacetValue } from '../filters/facet'
import { columnLabel, Filters } from '../filters/filters'
import { Ignored } from '../filters/ignored'
import { cellOf, type LabelBook, type Row } from '../table/cell'
import { DataTable, type TableColumn } from '../table/data-table'
import { Pager } from '../table/pager'
import styles from './list.module.css'
import { ListTitle } from './list-title'

/** Everything a list shows, as the page loaded it in one read. */
export interface ListData {
  readonly view: ViewName
  readonly query: Query
  readonly ignored: readonly BadParameter[]
  readonly fields: readonly Field[]
  readonly rows: readonly Row[]
  readonly total: number
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
  readonly labels: LabelBook
}

/** A list of the desk: filters beside a table, what is filtered, how many rows, and the file that equals it. */
export function List({
  desk,
  data,
  title,
  children,
}: {
  desk: Desk
  data: ListData
  title: string
  children?: ReactNode
}) {
  const { view, query, rows, total, labels, fields } = data
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <details className={styles.filters}>
        <summary>{desk.t('filter.title')}</summary>
        <Filters desk={desk} view={view} query={query} facets={data.facets} labels={labels} />
      </details>
      <div className={styles.main}>
        <Ignored desk={desk} ignored={data.ignored} />
        <div className={styles.bar}>
          <ListTitle id="list-title" text={title} printed={printQuery(views[view], desk.pair, query)} />
          <p role="status">{desk.t(isFiltered(query) ? 'table.found' : 'table.all', { n: total })}</p>
          <Downloads desk={desk} view={view} query={query} total={total} />
        </div>
        <Chips desk={desk} view={view} query={query} labels={labels} />
        {total === 0 ? (
          <p className={styles.empty}>{desk.t('table.empty')}</p>
        ) : (
          <DataTable
            caption={title}
            columns={columnsOf(desk, view, query, fields)}
            rows={rows.map((row) => ({
              id: String(row.id),
              cells: Object.fromEntries(
                fields.map((f) => [f.name, cellOf(desk, views[view].collection.name, f, row, labels)]),
              ),
            }))}
            total={total}
            page={{ index: query.page - 1, size: query.size }}
            sorting={query.sort.map((key) => ({ id: key.field, desc: key.descending }))}
            words={{ scroll: title, sortHint: desk.t('table.sort_hint') }}
          />
        )}
        <Pager desk={desk} view={view} query={query} total={total} />
        {children}
      </div>
    </section>
  )
}

function columnsOf(desk: Desk, name: ViewName, query: Query, fields: readonly Field[]): TableColumn[] {
  const view: View = views[name]
  const address = (sort: Query['sort']) =>
    desk.href(name, printQuery(view, desk.pair, change(query, { sort })))
  return fields.map((field) => {
    const label = columnLabel(desk, field)
    const now = query.sort.find((key) => key.field === field.name)
    const key = { field: field.name, descending: now ? !now.descending : field.type === 'number' }
    const others = query.sort.filter((k) => k.field !== field.name)
    const sort = {
      alone: address([key]),
      added: address([...others, key]),
      label: desk.t('table.sort_by', { column: label }),
    }
    return { id: field.name, label, numeric: field.type === 'number', ...(isSortable(field) && { sort }) }
  })
}

function Downloads({
  desk,
  view: name,
  query,
  total,
}: {
  desk: Desk
  view: ViewName
  query: Query
  total: number
}) {
  const view: View = views[name]
  const printed = printQuery(view, desk.pair, { ...query, page: 1, size: PAGE_SIZE })
  const language = desk.locale === 'en' ? '' : `lang=${desk.locale}`
  const address = (...extra: string[]) =>
    desk.api(`${name}.csv`, [printed, language, ...extra].filter(Boolean).join('&'))
  return (
    <p className={styles.downloads}>
      <a href={address()} download>
        {desk.t('table.download', { n: total })}
      </a>
      <a href={address('bom=on')} download>
        {desk.t('table.download_excel')}
      </a>
    </p>
  )
}
