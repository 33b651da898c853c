import { partiesOf } from '@/db/catalog/pair'
import type { Counterpart } from '@/db/queries/detail/counterparts'
import type { Labels } from '@/db/queries/labels'
import styles from '../record/record.module.css'
import { RecordLink } from '../record/record-link'
import { Block } from '../ui/block'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'

interface Props {
  readonly desk: Desk
  readonly body: { readonly id: string; readonly country_id: string }
  readonly counterparts: readonly Counterpart[]
  readonly names: Labels
}

/** A body's counterparts in the other country; how many agreements leads to them in the register. */
export function Counterparts({ desk, body, counterparts, names }: Props) {
  if (counterparts.length === 0) return null
  const { t, pair } = desk
  const isFirst = body.country_id === pair.a
  const both = (other: string) => {
    const [a, b] = isFirst ? [body.id, other] : [other, body.id]
    return `${partiesOf(pair.a)}=${a}&${partiesOf(pair.b)}=${b}`
  }
  return (
    <Block title={t('detail.counterparts')} lead={t('detail.counterparts_lead')}>
      <ul className={styles.list}>
        {counterparts.map(({ id, agreements }) => (
          <li key={id}>
            <RecordLink desk={desk} page="institutions" id={id} names={names} />
            {' · '}
            <Link href={desk.href('agreements', both(id))}>{t('detail.agreements', { n: agreements })}</Link>
          </li>
        ))}
      </ul>
    </Block>
  )
}
