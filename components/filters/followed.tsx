import type { Field } from '@/db/catalog/field'
import { change, printQuery } from '@/db/catalog/query/print'
import { type View, views } from '@/db/catalog/views'
import type { Succession } from '@/db/queries/lineage'
import type { Desk } from '../desk'
import type { ListData } from '../list/list-data'
import { Link } from '../ui/link'
import styles from './filters.module.css'

interface Props {
  readonly desk: Desk
  readonly data: ListData
  readonly path: string
  readonly field: Field
  readonly value: string
}

/**
 * What a chosen body stands for besides itself: its predecessors with what became of them and when, or, of a former
 * body, all its successors; and the way to switch predecessors off or on.
 */
export function Followed({ desk, data, path, field, value }: Props) {
  const via = field.matches ?? field.via
  if (via?.kind !== 'many' || !via.lineage) return null
  const { lineage, labels, query } = data
  const name = (id: string) => labels.get('institutions')?.get(id)?.text ?? id
  const said = (step: Succession, id: string) => {
    const parts = { name: name(id), link: desk.t(`vocabulary.institution_link_kind.${step.kind}`) }
    return step.effective_on
      ? desk.t('filter.followed_on', { ...parts, date: desk.date(step.effective_on) })
      : desk.t('filter.followed', parts)
  }
  const list = (texts: readonly string[]) => texts.join(desk.t('chart.list_comma'))
  const before = lineage.before(value)
  const next = lineage.next(value).flatMap((step) => (step.to_id ? [said(step, step.to_id)] : []))
  if (before.length === 0 && next.length === 0) return null
  const off = query.controls.lineage === 'off'
  const { lineage: _, ...others } = query.controls
  const controls = off ? others : { ...others, lineage: 'off' }
  const view: View = views[data.view]
  return (
    <span className={styles.followed}>
      {next.length > 0 && ` ${desk.t('filter.predecessor_of', { names: list(next) })}`}
      {before.length > 0 &&
        !off &&
        ` ${desk.t('filter.follows', { names: list(before.map((step) => said(step, step.from_id))) })}`}
      {before.length > 0 && (
        <>
          {(next.length > 0 || !off) && ' · '}
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
