import { and, asc, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Pair } from '../../catalog/field'
import { schema } from '../../schema'
import type { Reader } from '../../store'
import { type Cited, selectCited } from '../cited'

/** What is stated of goods between the pair's countries: seller by seller, goods by goods, latest first. */
export async function goodsClaims(reader: Reader, pair: Pair): Promise<Cited[]> {
  const { claims } = schema
  const ends = [pair.a.toUpperCase(), pair.b.toUpperCase()]
  return selectCited(reader)
    .where(
      and(
        eq(claims.topic, 'trade'),
        isNotNull(claims.product_id),
        inArray(claims.from_id, ends),
        inArray(claims.to_id, ends),
        ne(claims.rank, 'deprecated'),
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
