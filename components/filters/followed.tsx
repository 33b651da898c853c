import type { Field } from '@/db/catalog/field'
import { change, printQuery } from '@/db/catalog/query/print'
import { views } from '@/db/catalog/views'
import type { ListData } from '../table/list-data'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { predecessors, successors } from './chain'
import { chainText } from './chain-text'
import styles from './filters.module.css'

interface Props {
  readonly desk: Desk
  readonly data: ListData
  readonly path: string
  readonly field: Field
  readonly value: string
}

/**
 * What a chosen body stands for besides itself: the chain of its predecessors with what became of them and when, and
 * of its successors; and the way to switch predecessors off or on.
 */
export function Followed({ desk, data, path, field, value }: Props) {
  const via = field.matches ?? field.via
  if (via?.kind !== 'many' || !via.lineage) return null
  const { lineage, query } = data
  const names = data.labels.get('institutions')
  const before = predecessors(lineage, value)
  const after = successors(lineage, value)
  if (before.length === 0 && after.length === 0) return null
  const off = query.controls.lineage === 'off'
  const { lineage: _, ...others } = query.controls
  const controls = off ? others : { ...others, lineage: 'off' }
  const view = views[data.view]
  return (
    <span className={styles.followed}>
      {[
        ...(before.length > 0 && !off
          ? [desk.t('filter.follows', { names: chainText(desk, lineage, names, before, 'before') })]
          : []),
        ...(after.length > 0
          ? [desk.t('filter.predecessor_of', { names: chainText(desk, lineage, names, after, 'after') })]
          : []),
      ].join(' · ')}
      {before.length > 0 && (
        <>
          {(after.length > 0 || !off) && ' · '}
          <Link
            href={desk.href(path, printQuery(view, desk.pair, change(query, { controls })))}
            scroll={false}
          >
            {desk.t(off ? 'filter.lineage_on' : 'filter.lineage_off')}
          </Link>
        </>
      )}
    </span>
  )
}
