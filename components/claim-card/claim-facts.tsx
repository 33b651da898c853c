import type { ReactNode } from 'react'
import type { ClaimCard as Found } from '@/db/queries/detail/claim'
import type { Labels } from '@/db/queries/labels'
import styles from '../claim/claim.module.css'
import { Interval } from '../claim/interval'
import { Note } from '../record/note'
import { RecordLink } from '../record/record-link'
import { exactText } from '../words/bounds'
import type { Desk } from '../words/desk'

interface Props {
  readonly desk: Desk
  readonly found: Found
  readonly events: Labels
  readonly products: Labels
}

/** What a claim says, field by field; what is not known is not listed. */
export function ClaimFacts({ desk, found: { claim, interval, readings }, events, products }: Props) {
  const { t } = desk
  const product = claim.product_id && (products.get(claim.product_id)?.text ?? claim.product_id)
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('field.reporter_id'), claim.reporter_id ? desk.country(claim.reporter_id) : t('filter.not_stated')],
    [t('field.qualifier'), t(`vocabulary.qualifier.${claim.qualifier}`)],
    [t('field.value'), exactText(desk, claim.value, claim.unit)],
    [
      t('claim.may_be'),
      <Interval
        key="interval"
        desk={desk}
        unit={claim.unit}
        bounds={interval}
        place={claim.significant_unit}
        readings={readings}
      />,
    ],
    [t('field.product_id'), product],
    [t('field.study_level'), claim.study_level && t(`vocabulary.study_level.${claim.study_level}`)],
    [t('field.rank'), t(`vocabulary.rank.${claim.rank}`)],
    [t('field.rank_reason'), claim.rank_reason && <Note desk={desk} text={claim.rank_reason} />],
    [
      t('field.event_id'),
      claim.event_id && <RecordLink desk={desk} page="events" id={claim.event_id} names={events} />,
    ],
    [t('field.note'), claim.note && <Note desk={desk} text={claim.note} />],
    [t('field.id'), <code key="id">{claim.id}</code>],
  ]
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([label, value]) =>
        value ? [<dt key={`${label} term`}>{label}</dt>, <dd key={label}>{value}</dd>] : [],
      )}
    </dl>
  )
}
