import type { Cited } from '@/db/queries/cited'
import type { Desk } from '../words/desk'
import { ClaimLink } from './claim-link'

/** A claim's value in its wording, leading to its evidence; a deprecated one says so. */
export function ClaimValue({ desk, claim }: { desk: Desk; claim: Cited['claim'] }) {
  const isDeprecated = claim.rank === 'deprecated'
  return (
    <>
      <ClaimLink desk={desk} id={claim.id}>
        {isDeprecated ? <s>{desk.value(claim)}</s> : desk.value(claim)}
      </ClaimLink>
      {isDeprecated && ` (${desk.t('vocabulary.rank.deprecated')})`}
    </>
  )
}
