import type { Source } from '@/db/queries/cited'
import type { schema } from '@/db/schema/schema'
import { Note } from '../record/note'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'

interface Props {
  readonly desk: Desk
  readonly evidence: readonly {
    readonly evidence: typeof schema.agreement_evidence.$inferSelect
    readonly source: Source
  }[]
}

/** What was read of an agreement's life after its signing, each with its date and source. */
export function EvidenceList({ desk, evidence }: Props) {
  const { t } = desk
  return (
    <PlainTable
      caption={t('detail.evidence')}
      columns={[
        { id: 'kind', label: t('detail.evidence') },
        { id: 'on', label: t('detail.evidence_date') },
        { id: 'note', label: t('field.note') },
        { id: 'source', label: t('detail.source') },
      ]}
      rows={evidence.map(({ evidence: { kind, observed_on, note }, source }) => ({
        id: `${kind} ${observed_on}`,
        cells: [
          t(`vocabulary.evidence_kind.${kind}`),
          <time key="on" dateTime={observed_on}>
            {desk.date(observed_on)}
          </time>,
          <Note key="note" desk={desk} text={note} />,
          <Link key="source" href={desk.href(`sources/${source.id}`)}>
            <bdi>{source.publisher}</bdi>
          </Link>,
        ],
      }))}
    />
  )
}
