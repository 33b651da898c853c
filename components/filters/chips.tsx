import { printQuery, toggleFacet, unfiltered, withoutField, withoutSearch } from '@/db/catalog/query/print'
import { openFields, type Query } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { ListData } from '../table/list-data'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { fieldLabel, rangeLabel } from '../words/field-label'
import { FacetLabel } from './facet'
import styles from './filters.module.css'
import { Followed } from './followed'

/** The filters in force, each a link that takes it away. */
export function Chips({ desk, data, path }: { desk: Desk; data: ListData; path: string }) {
  const { query, labels } = data
  const view = views[data.view]
  const href = (next: Query) => desk.href(path, printQuery(view, desk.pair, next))
  const chip = (key: string, next: Query, field: string, value: React.ReactNode, more?: React.ReactNode) => (
    <li key={key}>
      <Link href={href(next)} scroll={false} className={styles.chip}>
        <span className="visually-hidden">{desk.t('filter.remove')} </span>
        {field}: {value} <span aria-hidden="true">×</span>
      </Link>
      {more}
    </li>
  )
  const chips = openFields(view, desk.pair).flatMap((field) => {
    const { name } = field
    const range = query.ranges[name]
    const text = range && <bdi>{`${range.from ?? ''}…${range.to ?? ''}`}</bdi>
    const ranged = text ? [chip(name, withoutField(query, name), rangeLabel(desk, field), text)] : []
    const chosen = (query.facets[name] ?? []).map((value) =>
      chip(
        `${name}-${value}`,
        toggleFacet(query, name, value),
        fieldLabel(desk, field),
        <FacetLabel desk={desk} field={field} value={value} labels={labels} />,
        field.matches?.kind === 'many' || field.via?.kind === 'many' ? (
          <Followed desk={desk} data={data} path={path} field={field} value={value} />
        ) : undefined,
      ),
    )
    return [...ranged, ...chosen]
  })
  if (query.q) chips.unshift(chip('q', withoutSearch(query), desk.t('filter.search'), <bdi>{query.q}</bdi>))
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={desk.t('filter.active')}>
      {chips}
      <li>
        <Link href={href(unfiltered(query))} scroll={false}>
          {desk.t('filter.clear')}
        </Link>
      </li>
    </ul>
  )
}
