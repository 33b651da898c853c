import type { SeriesPoint } from '@/db/analysis/series'
import { ClaimLink } from '../claim/claim-link'
import type { Desk } from '../desk'

/** A drawn level in its wording, as a link to its claim. */
export function LevelLink({ desk, point }: { desk: Desk; point: SeriesPoint }) {
  const { value, qualifier, claims } = point
  const text = desk.t(`qualified.${qualifier}`, { value: desk.dollars(value) })
  const [claim] = claims
  return claim ? (
    <ClaimLink desk={desk} id={claim.id}>
      {text}
    </ClaimLink>
  ) : (
    text
  )
}
