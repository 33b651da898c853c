import type { Labels } from '@/db/queries/labels'
import { Note } from '../record/note'
import { RecordLink } from '../record/record-link'
import { PlainTable } from '../table/plain-table'
import type { Desk } from '../words/desk'
import type { Family } from './family'
import { dated, said } from './said'

interface Props {
  readonly desk: Desk
  readonly family: Family
  readonly names: Labels
  /** Publishers by source. */
  readonly sources: Labels
}

/** A family's steps in words: from what to what, when, who says so. */
export function Steps({ desk, family, names, sources }: Props) {
  const { t } = desk
  const columns = [
    { id: 'from', label: t('field.from_id') },
    { id: 'what', label: t('lineage.what') },
    { id: 'to', label: t('field.to_id') },
    { id: 'date', label: t('field.starts_on') },
    { id: 'source', label: t('field.source_id') },
    { id: 'note', label: t('field.note') },
  ]
  const body = (id: string) => <RecordLink desk={desk} page="institutions" id={id} names={names} />
  const rows = family.steps.map((step) => ({
    id: `${step.from_id} ${step.to_id}`,
    cells: [
      body(step.from_id),
      said(desk, family, step),
      step.to_id ? body(step.to_id) : t('lineage.no_successor'),
      step.effective_on ? (
        <time key="date" dateTime={step.effective_on}>
          {dated(desk, step)}
        </time>
      ) : (
        dated(desk, step)
      ),
      <RecordLink key="source" desk={desk} page="sources" id={step.source_id} names={sources} />,
      <Note key="note" desk={desk} text={step.note} />,
    ],
  }))
  return <PlainTable caption={t('lineage.steps')} columns={columns} rows={rows} />
}
