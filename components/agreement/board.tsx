import { daysBetween } from '@/db/catalog/days'
import { fieldsFor } from '@/db/catalog/field'
import { partiesOf } from '@/db/catalog/pair'
import { change, printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { BoardGroup } from '@/db/queries/agreements/board'
import type { Row } from '@/db/store/store'
import { cellOf } from '../cells/cell'
import type { ListData } from '../table/list-data'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import styles from './agreement.module.css'

interface Props {
  readonly desk: Desk
  readonly data: ListData
  readonly groups: readonly BoardGroup[]
}

/** Terms and expiry as one table a span of time, each row with its evidence. */
export function Board({ desk, data, groups }: Props) {
  return groups.map((group) => <Group key={group.term} desk={desk} data={data} group={group} />)
}

function Group({ desk, data, group }: { desk: Desk; data: ListData; group: BoardGroup }) {
  const { t, pair } = desk
  const { term, total, rows } = group
  const title = t(`vocabulary.term.${term}`)
  const narrowed = change(data.query, { facets: { ...data.query.facets, term: [term] }, size: PAGE_SIZE })
  return (
    <section className={styles.group} aria-labelledby={`term-${term}`}>
      <h3 id={`term-${term}`}>
        {title}
        {total > 0 && (
          <Link href={desk.href('agreements', printQuery(views.agreements, desk.pair, narrowed))}>
            {t('board.all', { n: total })}
          </Link>
        )}
      </h3>
      {total === 0 && <p>{t('board.none')}</p>}
      {total > rows.length && <p>{t('board.first', { shown: rows.length, n: total })}</p>}
      {rows.length > 0 && (
        <PlainTable
          caption={title}
          columns={[
            { id: 'title', label: t('field.title') },
            { id: 'ends', label: t('board.ends') },
            { id: 'evidence', label: t('board.evidence') },
            ...[pair.a, pair.b].map((side) => ({
              id: side,
              label: t('field.parties_a', { country: desk.country(side) }),
            })),
          ]}
          rows={rows.map((row) => ({ id: String(row.id), cells: cells(desk, data, row) }))}
        />
      )}
    </section>
  )
}

function cells(desk: Desk, data: ListData, row: Row) {
  const field = (name: string) => {
    const found = fieldsFor(views.agreements.collection, desk.pair).find((f) => f.name === name)
    return found ? cellOf(desk, data, found, row) : null
  }
  return [
    field('title'),
    <Ends key="ends" desk={desk} asOf={data.asOf} row={row} />,
    field('status_reason'),
    field(partiesOf(desk.pair.a)),
    field(partiesOf(desk.pair.b)),
  ]
}

/** When a term ends and how far that is; an end known only by year or month says to which day it was counted. */
function Ends({ desk, asOf, row }: { desk: Desk; asOf: string; row: Row }) {
  const { t } = desk
  const { valid_to, ends_on } = row
  if (typeof valid_to !== 'string' || typeof ends_on !== 'string') return t('board.no_end')
  const days = daysBetween(asOf, ends_on)
  const counted = { 4: 'board.by_year', 7: 'board.by_month' }[valid_to.length]
  return (
    <>
      <time dateTime={valid_to}>{desk.date(valid_to)}</time>
      <span className={styles.evidence}>
        {days < 0 ? t('board.days_ago', { n: -days }) : t('board.in_days', { n: days })}
        {counted && ` · ${t(counted, { date: desk.date(ends_on) })}`}
      </span>
    </>
  )
}
