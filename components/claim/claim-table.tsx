import { boundsOf } from '@/db/analysis/interval'
import type { Cited } from '@/db/queries/cited'
import { PlainTable } from '../table/plain-table'
import { claimName } from '../words/claim-name'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'
import { rangeText } from '../words/may-be'
import { ClaimValue } from './claim-value'

/** Claims as a short table: what, between whom, when, how much, what that may be, whose figure, which source. */
export function ClaimTable({
  desk,
  caption,
  cited,
  ofOneSource = false,
}: {
  desk: Desk
  caption: string
  cited: readonly Cited[]
  /** Where the page is the source's own, the table does not name it again. */
  ofOneSource?: boolean
}) {
  const columns = [
    { id: 'what', label: desk.t('field.indicator') },
    { id: 'flow', label: desk.t('goods.flow') },
    { id: 'period', label: desk.t('chart.period') },
    { id: 'value', label: desk.t('field.value'), numeric: true },
    { id: 'may_be', label: desk.t('claim.may_be') },
    { id: 'whose', label: desk.t('field.reporter_id') },
    ...(ofOneSource ? [] : [{ id: 'source', label: desk.t('field.source_id') }]),
  ]
  const rows = cited.map(({ claim, source }) => ({
    id: claim.id,
    cells: [
      claimName(desk, claim),
      directionOf(desk, claim.indicator, claim.from_id, claim.to_id),
      desk.period(claim),
      <ClaimValue key="value" desk={desk} claim={claim} />,
      rangeText(desk, boundsOf(claim), claim.unit),
      claim.reporter_id ? desk.country(claim.reporter_id) : desk.t('filter.not_stated'),
      ...(ofOneSource ? [] : [<bdi key="source">{source.publisher}</bdi>]),
    ],
  }))
  return <PlainTable caption={caption} columns={columns} rows={rows} />
}
