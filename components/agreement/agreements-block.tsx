import type { Signed } from '@/db/queries/detail/signed'
import type { Labels } from '@/db/queries/labels'
import { Block } from '../ui/block'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { AgreementList, BodyLinks } from './agreement-list'

interface Props {
  readonly desk: Desk
  /** The body. */
  readonly id: string
  /** The latest of its agreements, and how many there are. */
  readonly rows: readonly Signed[]
  readonly total: number
  readonly titles: Labels
  readonly bodies: Labels
  /** Ids of predecessors, where it has the agreements from them. */
  readonly through?: readonly string[]
}

/** What a body signed itself or has `through` its predecessors, with the way to the register. */
export function AgreementsBlock({ desk, id, rows, total, titles, bodies, through }: Props) {
  if (total === 0) return null
  const { t } = desk
  const query = through ? `ministry=${id}` : `lineage=off&ministry=${id}`
  const predecessors = ({ parties }: Signed) => (
    <>
      {t('detail.through')}{' '}
      <BodyLinks desk={desk} ids={parties.filter((party) => through?.includes(party))} names={bodies} />
    </>
  )
  return (
    <Block
      title={t(through ? 'detail.inherited' : 'detail.own', { n: total })}
      lead={
        <>
          <Link href={desk.href('agreements', query)}>
            {t(through ? 'detail.with_predecessors' : 'detail.agreements_list')}
          </Link>
          {rows.length < total && (
            <>
              {' · '}
              {t('detail.latest_shown', { shown: rows.length, n: total })}
            </>
          )}
        </>
      }
    >
      <AgreementList desk={desk} agreements={rows} titles={titles} {...(through && { also: predecessors })} />
    </Block>
  )
}
