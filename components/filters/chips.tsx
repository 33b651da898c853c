import { type Field, keyOf } from '@/db/catalog/field'
import { change, printQuery, toggleFacet, unfiltered, withoutField } from '@/db/catalog/query/print'
import { openFields, type Query } from '@/db/catalog/query/query'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { Desk } from '../desk'
import type { LabelBook } from '../table/cell'
import { Link } from '../ui/link'
import { FacetLabel } from './facet'
import styles from './filters.module.css'

interface Props {
  readonly desk: Desk
  readonly view: ViewName
  readonly query: Query
  readonly labels: LabelBook
}

/** The filters in force, each a link that takes it away. */
export function Chips({ desk, view: name, query, labels }: Props) {
  const view: View = views[name]
  const href = (next: Query) => desk.href(name, printQuery(view, desk.pair, next))
  const chip = (key: string, next: Query, field: string, value: React.ReactNode) => (
    <li key={key}>
      <Link href={href(next)} scroll={false} className={styles.chip}>
        <span className="visually-hidden">{desk.t('filter.remove')} </span>
        {field}: {value} <span aria-hidden="true">×</span>
      </Link>
    </li>
  )
  const label = (field: Field) =>
    desk.t(`field.${keyOf(field) === 'years' ? 'years' : (field.label ?? field.name)}`)
  const chips = openFields(view, desk.pair).flatMap((field) => {
    const range = query.ranges[field.name]
    const ranged = range && [
      chip(
        field.name,
        withoutField(query, field.name),
        label(field),
        <bdi>{`${range.from ?? ''}…${range.to ?? ''}`}</bdi>,
      ),
    ]
    const values = query.facets[field.name] ?? []
    const chosen = values.map((value) =>
      chip(
        `${field.name}-${value}`,
        toggleFacet(query, field.name, value),
        label(field),
        <FacetLabel desk={desk} field={field} value={value} labels={labels} />,
      ),
    )
    return [...(ranged ?? []), ...chosen]
  })
  if (query.q)
    chips.unshift(chip('q', change(query, { q: '' }), desk.t('filter.search'), <bdi>{query.q}</bdi>))
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
