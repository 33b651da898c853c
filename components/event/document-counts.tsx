import type { Listing } from '@/db/analysis/document-counts'
import type { Claim } from '@/db/queries/cited'
import { ClaimLink } from '../claim/claim-link'
import type { Desk } from '../words/desk'

/** That more documents were reported than are named, with the way to the claim: "9 of 20 or more listed". */
export function DocumentCounts({ desk, listings }: { desk: Desk; listings: readonly Listing<Claim>[] }) {
  const { t } = desk
  return listings.map(({ claim, named, orMore, others, disputed }) => {
    const stated = t(`qualified.${claim.qualifier}`, { value: desk.number(claim.value) })
    const total = orMore ? t('detail.or_more', { total: stated }) : stated
    return (
      <p key={claim.id}>
        <ClaimLink desk={desk} id={claim.id}>
          {t('detail.listed', { named, total })}
        </ClaimLink>
        {others > 0 && (
          <>
            {t('detail.semicolon')}
            {t('detail.known_elsewhere', { n: others, named, disputed })}
          </>
        )}
      </p>
    )
  })
}
