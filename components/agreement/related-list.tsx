import type { Source } from '@/db/queries/cited'
import type { Labels } from '@/db/queries/labels'
import type { schema } from '@/db/schema/schema'
import { Note } from '../record/note'
import { RecordLink } from '../record/record-link'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'

interface Props {
  readonly desk: Desk
  /** The agreement whose page this is. */
  readonly id: string
  readonly links: readonly {
    readonly link: typeof schema.agreement_links.$inferSelect
    readonly source: Source
  }[]
  readonly titles: Labels
}

/** What an agreement does to other documents and they to it, each link with what it rests on. */
export function RelatedList({ desk, id, links, titles }: Props) {
  const { t } = desk
  return (
    <PlainTable
      caption={t('detail.related')}
      columns={[
        { id: 'relation', label: t('detail.relation') },
        { id: 'document', label: t('detail.document') },
        { id: 'note', label: t('field.note') },
        { id: 'source', label: t('detail.source') },
      ]}
      rows={links.map(({ link: { from_id, to_id, kind, note }, source }) => {
        const acts = from_id === id
        return {
          id: `${from_id} ${to_id} ${kind}`,
          cells: [
            t(`detail.${acts ? kind : `${kind}_by`}`),
            <RecordLink
              key="document"
              desk={desk}
              page="agreements"
              id={acts ? to_id : from_id}
              names={titles}
            />,
            <Note key="note" desk={desk} text={note} />,
            <Link key="source" href={desk.href(`sources/${source.id}`)}>
              <bdi>{source.publisher}</bdi>
            </Link>,
          ],
        }
      })}
    />
  )
}
