import type { Word } from '@/db/catalog/vocabulary'
import { ClaimLink } from '../claim/claim-link'
import { Qualified } from '../claim/qualifier'
import type { Cells } from './kind'

/** A value with the sign of its wording leads to its evidence; a deprecated one says so. */
export const claimCells: Cells = {
  value: ({ desk, row }) => {
    const qualifier = row.qualifier as Word<'qualifier'>
    const number = <Qualified t={desk.t} qualifier={qualifier} text={desk.number(Number(row.value))} />
    const isDeprecated = row.rank === 'deprecated'
    return (
      <span>
        <ClaimLink desk={desk} id={String(row.id)}>
          {isDeprecated ? <s>{number}</s> : number}
        </ClaimLink>
        {isDeprecated && ` (${desk.t('vocabulary.rank.deprecated')})`}
      </span>
    )
  },
}
