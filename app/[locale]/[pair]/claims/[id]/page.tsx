import { deskOf, requestReader } from '@/app/load/desk'
import { notFoundOr } from '@/app/load/found'
import { pageMetadata } from '@/app/load/meta'
import { Block } from '@/components/detail/block'
import { ClaimTable, claimName, Facts, Note, RecordLink, SourceList } from '@/components/detail/parts'
import { PageHead } from '@/components/shell/shell'
import { findClaim } from '@/db/queries/detail/claim'
import { labelsOf } from '@/db/queries/labels'

type Props = PageProps<'/[locale]/[pair]/claims/[id]'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  return pageMetadata(params, `claims/${id}`, desk.t('detail.claim', { id }))
}

export default async function ClaimPage({ params }: Props) {
  const desk = await deskOf(params)
  const reader = requestReader()
  const { id } = await params
  const { claim, source, others } = await notFoundOr(findClaim(reader, id))
  const [events, products] = await Promise.all([
    labelsOf(reader, 'events', desk.locale),
    labelsOf(reader, 'products', desk.locale),
  ])
  const { t } = desk
  const both = claim.indicator === 'trade_turnover'
  const bound = (value: number | null) =>
    value !== null && desk.value({ ...claim, value, qualifier: 'exact' })
  return (
    <>
      <PageHead title={desk.value(claim)} lead={`${claimName(desk, claim)} · ${desk.period(claim)}`} />
      <Facts
        facts={[
          [
            t('goods.flow'),
            t(both ? 'goods.both' : 'goods.one_way', {
              from: desk.country(claim.from_id),
              to: desk.country(claim.to_id),
            }),
          ],
          [
            t('field.product_id'),
            claim.product_id && (products.get(claim.product_id)?.text ?? claim.product_id),
          ],
          [
            t('field.reporter_id'),
            claim.reporter_id ? desk.country(claim.reporter_id) : t('filter.not_stated'),
          ],
          [t('field.qualifier'), t(`vocabulary.qualifier.${claim.qualifier}`)],
          [t('field.value'), desk.number(claim.value)],
          [t('field.unit'), t(`vocabulary.unit.${claim.unit}`)],
          [t('field.low'), bound(claim.low)],
          [t('field.high'), bound(claim.high)],
          [t('field.study_level'), claim.study_level && t(`vocabulary.study_level.${claim.study_level}`)],
          [t('field.rank'), t(`vocabulary.rank.${claim.rank}`)],
          [t('field.rank_reason'), claim.rank_reason && <Note desk={desk} text={claim.rank_reason} />],
          [
            t('field.event_id'),
            claim.event_id && <RecordLink desk={desk} page="events" id={claim.event_id} names={events} />,
          ],
          [t('field.note'), claim.note && <Note desk={desk} text={claim.note} />],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      <Block title={t('detail.source')}>
        <SourceList desk={desk} sources={[source]} />
      </Block>
      {others.length > 0 && (
        <Block title={t('detail.rivals', { n: others.length })} lead={t('detail.rivals_lead')}>
          <ClaimTable desk={desk} caption={t('detail.rivals', { n: others.length })} cited={others} />
        </Block>
      )}
    </>
  )
}
