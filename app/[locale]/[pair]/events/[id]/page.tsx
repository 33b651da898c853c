import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { AgreementList, BodyLinks } from '@/components/agreement/agreement-list'
import { ClaimTable } from '@/components/claim/claim-table'
import { DocumentCounts } from '@/components/event/document-counts'
import { Facts } from '@/components/record/facts'
import { Note } from '@/components/record/note'
import { OtherNames } from '@/components/record/other-names'
import { SourceList } from '@/components/record/source-list'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { formatDays } from '@/components/words/dates'
import { findEvent } from '@/db/queries/detail/event'
import { namesOfRecords } from '@/db/queries/label-book'
import { labelsByIds } from '@/db/queries/labels'

type Props = PageProps<'/[locale]/[pair]/events/[id]'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  const names = await labelsByIds(desk.scope, 'events', [id], desk.locale)
  return recordMetadata(params, 'events', id, names.get(id)?.text ?? id)
}

export default async function EventPage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { id } = await params
  const { event, names, agreements, listings, claims, sources } = await notFoundOr(findEvent(scope, id))
  const {
    events,
    agreements: titles,
    institutions: bodies,
  } = await namesOfRecords(scope, desk.locale, {
    events: [id],
    agreements: agreements.map((agreement) => agreement.id),
    institutions: agreements.flatMap(({ parties }) => parties),
  })
  const { t, locale } = desk
  const { starts_on, ends_on } = event
  const period = ends_on ? formatDays(locale, starts_on, ends_on) : desk.date(starts_on)
  const place = [event.city, event.country_id && desk.country(event.country_id)]
    .filter(Boolean)
    .join(t('chart.list_comma'))
  return (
    <>
      <PageHead title={events.get(id)?.text ?? id} lead={t(`vocabulary.event_kind.${event.kind}`)} />
      <Facts
        facts={[
          [t('field.starts_on'), period],
          [t('field.planned'), event.planned && t('answer.yes')],
          [t('field.place'), place],
          [t('field.participants'), event.participants && <Note desk={desk} text={event.participants} />],
          [t('field.outcome'), event.outcome && <Note desk={desk} text={event.outcome} />],
          [t('detail.other_names'), <OtherNames key="names" desk={desk} names={names} />],
          [t('field.note'), event.note && <Note desk={desk} text={event.note} />],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      {(agreements.length > 0 || listings.length > 0 || signsDocuments(event)) && (
        <Block title={t('detail.signed_here', { n: agreements.length })}>
          {agreements.length === 0 && <p>{t('detail.none_signed')}</p>}
          <DocumentCounts desk={desk} listings={listings} />
          <AgreementList
            desk={desk}
            agreements={agreements}
            titles={titles}
            also={({ parties }) => <BodyLinks desk={desk} ids={parties} names={bodies} />}
          />
        </Block>
      )}
      {claims.length > 0 && (
        <Block title={t('detail.stated_here')}>
          <ClaimTable desk={desk} caption={t('detail.stated_here')} cited={claims} />
        </Block>
      )}
      <Block title={t('detail.sources')}>
        <SourceList desk={desk} sources={sources} />
      </Block>
      <Cite desk={desk} path={`events/${id}`} title={events.get(id)?.text ?? id} />
    </>
  )
}

const signing: readonly string[] = ['state_visit', 'official_visit', 'working_visit', 'visit', 'igc_session']

/** True of a visit or session that was held: there one looks for documents, and that none is known is worth saying. */
const signsDocuments = ({ kind, planned }: { kind: string; planned: boolean }) =>
  signing.includes(kind) && !planned
