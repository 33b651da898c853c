import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { today } from '@/app/request/today'
import { EvidenceList } from '@/components/agreement/evidence-list'
import { RelatedList } from '@/components/agreement/related-list'
import { StatusHistory } from '@/components/agreement/status-history'
import { Facts } from '@/components/record/facts'
import { Note } from '@/components/record/note'
import { OtherNames } from '@/components/record/other-names'
import { RecordLink, RecordLinks } from '@/components/record/record-link'
import { SourceList } from '@/components/record/source-list'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { statusReason } from '@/components/words/status-reason'
import { findAgreement } from '@/db/queries/detail/agreement'
import { namesOfRecords } from '@/db/queries/label-book'
import { labelsByIds } from '@/db/queries/labels'

type Props = PageProps<'/[locale]/[pair]/agreements/[id]'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  const titles = await labelsByIds(desk.scope, 'agreements', [id], desk.locale)
  return recordMetadata(params, 'agreements', id, titles.get(id)?.text ?? id)
}

export default async function AgreementPage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { id } = await params
  const { agreement, names, parties, sectors, sources, links, statuses, evidence } = await notFoundOr(
    findAgreement(scope, id),
  )
  const {
    agreements: titles,
    institutions: bodies,
    sectors: sectorNames,
    events,
  } = await namesOfRecords(scope, desk.locale, {
    agreements: [
      id,
      ...links.flatMap(({ link }) => [link.from_id, link.to_id]),
      ...statuses.map(({ related_id }) => related_id),
    ],
    institutions: parties.map((party) => party.id),
    sectors,
    events: [agreement.event_id],
  })
  const { t, date } = desk
  const signedFor = (country: string) => {
    const ids = parties.filter((p) => p.country === country).map((p) => p.id)
    return <RecordLinks desk={desk} page="institutions" ids={ids} names={bodies} />
  }
  const dated = (text: string | null) => text && <time dateTime={text}>{date(text)}</time>
  const countries = [...new Set(parties.map((p) => p.country))].sort()
  return (
    <>
      <PageHead title={titles.get(id)?.text ?? id} lead={t(`vocabulary.agreement_type.${agreement.type}`)} />
      <Facts
        facts={[
          [t('field.status'), statusText()],
          [t('field.signed_on'), dated(agreement.signed_on) ?? t('filter.not_stated')],
          [t('field.place'), <Note key="place" desk={desk} text={agreement.place} />],
          ...countries.map(
            (c) => [t('field.parties_a', { country: desk.country(c) }), signedFor(c)] as const,
          ),
          [t('field.entry_into_force'), dated(agreement.entry_into_force)],
          [t('field.valid_from'), dated(agreement.valid_from)],
          [t('field.valid_to'), dated(agreement.valid_to)],
          [t('field.term_basis'), agreement.term_basis && t(`vocabulary.term_basis.${agreement.term_basis}`)],
          [t('field.sector'), sectors.map((s) => sectorNames.get(s)?.text ?? s).join(t('chart.list_comma'))],
          [
            t('field.event_id'),
            agreement.event_id && (
              <RecordLink desk={desk} page="events" id={agreement.event_id} names={events} />
            ),
          ],
          [t('detail.other_names'), <OtherNames key="names" desk={desk} names={names} />],
          [t('field.note'), agreement.note && <Note desk={desk} text={agreement.note} />],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      <Block title={t('detail.status_history')} lead={t('detail.status_history_lead')}>
        <StatusHistory desk={desk} periods={statuses} agreement={agreement} titles={titles} />
      </Block>
      {evidence.length > 0 && (
        <Block title={t('detail.evidence')}>
          <EvidenceList desk={desk} evidence={evidence} />
        </Block>
      )}
      {links.length > 0 && (
        <Block title={t('detail.related')}>
          <RelatedList desk={desk} id={id} links={links} titles={titles} />
        </Block>
      )}
      <Block title={t('detail.sources')}>
        <SourceList desk={desk} sources={sources} />
      </Block>
      <Cite desk={desk} path={`agreements/${id}`} title={titles.get(id)?.text ?? id} />
    </>
  )

  function statusText() {
    const day = today()
    const now = statuses.find((period) => period.from_on <= day && day <= period.to_on)
    if (!now) return null
    return [
      t(`vocabulary.agreement_status.${now.status}`),
      statusReason(desk, { ...agreement, ...now }, titles),
      t('detail.as_of', { date: date(day) }),
    ].join(' · ')
  }
}
