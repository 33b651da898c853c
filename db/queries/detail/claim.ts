import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { NotFound } from '../../errors'
import { schema } from '../../schema'
import type { Reader } from '../../store'
import { type Claim, selectCited } from '../cited'

/** One claim with its source and the other claims on the same thing and period. @throws NotFound */
export async function findClaim(reader: Reader, id: string) {
  const { claims } = schema
  const [found] = await selectCited(reader).where(eq(claims.id, id))
  if (!found) throw new NotFound('claim', id)
  const { claim } = found
  const turnover = claim.indicator === 'trade_turnover'
  const others = await selectCited(reader)
    .where(
      and(
        eq(claims.indicator, claim.indicator),
        eq(claims.kind, claim.kind),
        eq(claims.period_start, claim.period_start),
        eq(claims.period_end, claim.period_end),
        claim.product_id === null ? isNull(claims.product_id) : eq(claims.product_id, claim.product_id),
        ne(claims.id, claim.id),
      ),
    )
    .orderBy(asc(claims.id))
  // Turnover has no direction: what the other side states about the same pair is a rival figure too.
  const same = ({ claim: o }: { claim: Claim }) =>
    (o.from_id === claim.from_id && o.to_id === claim.to_id) ||
    (turnover && o.from_id === claim.to_id && o.to_id === claim.from_id)
  return { ...found, others: others.filter(same) }
}
