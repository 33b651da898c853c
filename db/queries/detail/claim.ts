import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { type Interval, intervalOf } from '../../analysis/interval'
import { otherReadings, type Reading } from '../../analysis/readings'
import { NotFound } from '../../errors'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { belongs } from '../belongs'
import { type Cited, type Claim, selectCited } from '../cited'
import { type CheckOfClaim, checksOfClaim } from './check'

/** Everything a claim's card says: the claim with its source, where it may lie, its rivals and its checks. */
export interface ClaimCard extends Cited {
  readonly interval: Interval
  /** Other ways to read the same words. */
  readonly readings: readonly Reading[]
  /** The other claims on the same thing and period. */
  readonly others: readonly Cited[]
  readonly checks: readonly CheckOfClaim[]
}

/** One claim with all that stands beside it. @throws NotFound */
export async function findClaim(scope: Scope, id: string): Promise<ClaimCard> {
  const [found] = await selectCited(scope).where(
    and(eq(schema.claims.id, id), belongs(scope, 'claims', schema.claims.ordinal)),
  )
  if (!found) throw new NotFound('claim', id)
  const { claim } = found
  const read = { ...claim, place: claim.significant_unit }
  const units = { finest: claim.finest_unit, coarsest: claim.significant_unit }
  const [others, checks] = await Promise.all([rivalsOf(scope, claim), checksOfClaim(scope, id)])
  return {
    ...found,
    interval: intervalOf(read),
    readings: otherReadings({ ...read, ...units }),
    others,
    checks,
  }
}

async function rivalsOf(scope: Scope, claim: Claim): Promise<Cited[]> {
  const { claims } = schema
  const turnover = claim.indicator === 'trade_turnover'
  const others = await selectCited(scope)
    .where(
      and(
        eq(claims.indicator, claim.indicator),
        eq(claims.kind, claim.kind),
        eq(claims.period_start, claim.period_start),
        eq(claims.period_end, claim.period_end),
        claim.product_id === null ? isNull(claims.product_id) : eq(claims.product_id, claim.product_id),
        ne(claims.id, claim.id),
        belongs(scope, 'claims', claims.ordinal),
      ),
    )
    .orderBy(asc(claims.id))
  // Turnover has no direction: what the other side states about the same pair is a rival figure too.
  return others.filter(
    ({ claim: o }) =>
      (o.from_id === claim.from_id && o.to_id === claim.to_id) ||
      (turnover && o.from_id === claim.to_id && o.to_id === claim.from_id),
  )
}
