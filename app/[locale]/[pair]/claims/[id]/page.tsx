import { deskOf, requestReader } from '@/app/load/desk'
import { notFoundOr } from '@/app/load/found'
import { pageMetadata } from '@/app/load/meta'
import { ClaimCard } from '@/components/claim/card'
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
  const [found, events, products] = await Promise.all([
    notFoundOr(findClaim(reader, id)),
    labelsOf(reader, 'events', desk.locale),
    labelsOf(reader, 'products', desk.locale),
  ])
  return <ClaimCard desk={desk} found={found} events={events} products={products} />
}
