import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { ClaimCard } from '@/components/claim-card/card'
import { claimName } from '@/components/words/claim-name'
import { findClaim } from '@/db/queries/detail/claim'
import { namesOfRecords } from '@/db/queries/label-book'

type Props = PageProps<'/[locale]/[pair]/claims/[id]'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  return recordMetadata(params, 'claims', id, desk.t('detail.claim', { id }))
}

export default async function ClaimPage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { id } = await params
  const found = await notFoundOr(findClaim(scope, id))
  const { claim } = found
  const { events, products } = await namesOfRecords(scope, desk.locale, {
    events: [claim.event_id],
    products: [claim.product_id],
  })
  const title = [claimName(desk, claim), desk.value(claim), desk.period(claim)].join(
    desk.t('chart.list_comma'),
  )
  return (
    <>
      <ClaimCard desk={desk} found={found} events={events} products={products} />
      <Cite desk={desk} path={`claims/${id}`} title={`${desk.t('detail.claim', { id })}: ${title}`} />
    </>
  )
}
