import { and, asc, eq, inArray, notInArray, type SQL } from 'drizzle-orm'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { belongs, isOwn } from '../belongs'
import { byEvidence, type Cited, isStanding, selectCited } from '../cited'

/** Scholarship places and awards between the pair's countries, oldest first; deprecated claims are not drawn. */
export const scholarships = (scope: Scope): Promise<Cited[]> =>
  scholarshipClaims(scope, isOwn(scope, 'claims', schema.claims.ordinal))

/**
 * Places that other providers give to citizens of either country, in the academic years for which at least
 * three providers are known.
 */
export async function otherProviders(scope: Scope, beneficiary: string): Promise<Cited[]> {
  const { claims } = schema
  const all = await scholarshipClaims(
    scope,
    and(
      belongs(scope, 'claims', claims.ordinal),
      eq(claims.indicator, 'scholarship_places'),
      eq(claims.period_kind, 'academic_year'),
      eq(claims.to_id, beneficiary),
      notInArray(claims.from_id, ['WLD', beneficiary]),
    ),
  )
  const providers = (start: string) =>
    new Set(all.filter((c) => c.claim.period_start === start).map((c) => c.claim.from_id))
  return all.filter(({ claim }) => providers(claim.period_start).size >= 3)
}

async function scholarshipClaims(scope: Scope, condition: SQL | undefined): Promise<Cited[]> {
  const { claims } = schema
  const all = await selectCited(scope)
    .where(
      and(
        inArray(claims.indicator, ['scholarship_places', 'scholarship_awards']),
        eq(claims.kind, 'level'),
        isStanding,
        condition,
      ),
    )
    .orderBy(asc(claims.period_start), asc(claims.period_end), asc(claims.id))
  // Rivals on one period stand in the order of the drawing rule; periods keep theirs.
  return all.sort(
    (x, y) =>
      compare(x.claim.period_start, y.claim.period_start) ||
      compare(x.claim.period_end, y.claim.period_end) ||
      byEvidence(x, y),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
