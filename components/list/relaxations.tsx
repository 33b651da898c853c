import type { Field } from '@/db/catalog/field'
import { change, printQuery, withoutField, withoutSearch } from '@/db/catalog/query/print'
import { openFields, type Query } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { ListData } from '../table/list-data'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import styles from './list.module.css'

/** Why nothing is listed: which filters are in force together, and how many rows there are without each. */
export function Relaxations({ desk, data, path }: { desk: Desk; data: ListData; path: string }) {
  const view = views[data.view]
  const fields = new Map(openFields(view, desk.pair).map((f) => [f.name, f]))
  const label = (filter: string) => {
    const field = fields.get(filter)
    return field ? fieldLabel(desk, field) : desk.t('filter.search')
  }
  const without = (filter: string): Query =>
    filter === 'q' ? withoutSearch(data.query) : withoutField(data.query, filter)
  return (
    <div className={styles.empty}>
      <p>{desk.t('table.empty')}</p>
      {isLeftOut(data, [...fields.values()]) && (
        <p>
          {desk.t('filter.left_out')}{' '}
          <Link
            href={desk.href(path, printQuery(view, desk.pair, withPredecessors(data.query)))}
            scroll={false}
          >
            {desk.t('filter.lineage_on')}
          </Link>
        </p>
      )}
      <ul>
        {data.relaxations.map(({ filter, count }) => (
          <li key={filter}>
            <Link href={desk.href(path, printQuery(view, desk.pair, without(filter)))} scroll={false}>
              {desk.t('table.relaxations', { filter: label(filter), n: count })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** True where a body is chosen whose predecessors could have signed something, and they are not asked about. */
const isLeftOut = ({ query, lineage }: ListData, fields: readonly Field[]): boolean =>
  query.controls.lineage === 'off' &&
  fields.some((field) => {
    const via = field.matches ?? field.via
    const bodies = via?.kind === 'many' && via.lineage ? (query.facets[field.name] ?? []) : []
    return bodies.some((id) => lineage.before(id).length > 0)
  })

function withPredecessors(query: Query): Query {
  const { lineage: _, ...controls } = query.controls
  return change(query, { controls })
}
