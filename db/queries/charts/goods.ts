import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { isOwn } from '../belongs'
import { type Cited, isStanding, selectCited } from '../cited'

/** What is stated of goods between the pair's countries: seller by seller, goods by goods, latest first. */
export async function goodsClaims(scope: Scope): Promise<Cited[]> {
  const { claims } = schema
  return selectCited(scope)
    .where(
      and(
        eq(claims.topic, 'trade'),
        isNotNull(claims.product_id),
        isOwn(scope, 'claims', claims.ordinal),
        isStanding,
      ),
    )
    .orderBy(
      asc(claims.from_id),
      asc(claims.product_id),
      desc(claims.period_end),
      asc(claims.kind),
      asc(claims.id),
    )
}
