import { Fragment } from 'react'
import { boundsOf } from '@/db/analysis/interval'
import type { Cited } from '@/db/queries/cited'
import type { Label } from '@/db/queries/labels'
import { ClaimLink } from '../claim/claim-link'
import { PlainTable } from '../table/plain-table'
import { Block } from '../ui/block'
import { Link } from '../ui/link'
import { Name } from '../ui/name'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'
import { rangeText } from '../words/may-be'

interface Props {
  readonly desk: Desk
  readonly goods: readonly Cited[]
  readonly products: ReadonlyMap<string, Label>
}

/** Goods between the two countries, by seller: periods differ from source to source, so nothing is summed. */
export function GoodsTable({ desk, goods, products }: Props) {
  if (goods.length === 0) return null
  const columns = [
    { id: 'product', label: desk.t('field.product_id') },
    { id: 'flow', label: desk.t('goods.flow') },
    { id: 'period', label: desk.t('chart.period') },
    { id: 'what', label: desk.t('field.kind') },
    { id: 'value', label: desk.t('field.value'), numeric: true },
    { id: 'may_be', label: desk.t('claim.may_be') },
    { id: 'whose', label: desk.t('field.reporter_id') },
    { id: 'source', label: desk.t('field.source_id') },
  ]
  const rows = goods.map(({ claim, source }) => {
    const product = products.get(claim.product_id ?? '')
    return {
      id: claim.id,
      cells: [
        <Fragment key="product">
          {product ? <Name {...product} locale={desk.locale} /> : claim.product_id}{' '}
          <code>{claim.product_id?.split(/-[a-z]/)[0]}</code>
        </Fragment>,
        directionOf(desk, claim.indicator, claim.from_id, claim.to_id),
        desk.period(claim),
        desk.t(`vocabulary.claim_kind.${claim.kind}`),
        <ClaimLink key="value" desk={desk} id={claim.id}>
          {desk.value(claim)}
        </ClaimLink>,
        rangeText(desk, boundsOf(claim), claim.unit),
        claim.reporter_id ? desk.country(claim.reporter_id) : desk.t('filter.not_stated'),
        <Link key="source" href={desk.href(`sources/${source.id}`)}>
          <bdi>{source.publisher}</bdi>
        </Link>,
      ],
    }
  })
  return (
    <Block title={desk.t('goods.title')} lead={desk.t('goods.lead')}>
      <PlainTable caption={desk.t('goods.title')} columns={columns} rows={rows} />
    </Block>
  )
}
