import { and, asc, desc, inArray, notInArray } from 'drizzle-orm'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { isOwn } from '../belongs'
import { type Cited, isStanding, selectCited } from '../cited'

/** The latest claim on each people-to-people indicator and direction between the pair's countries, places apart. */
export async function latestByIndicator(scope: Scope): Promise<Cited[]> {
  const { claims } = schema
  const rows = await selectCited(scope)
    .where(
      and(
        inArray(claims.topic, ['education', 'people']),
        notInArray(claims.indicator, ['scholarship_places', 'scholarship_awards']),
        isOwn(scope, 'claims', claims.ordinal),
        isStanding,
      ),
    )
    .orderBy(asc(claims.indicator), asc(claims.from_id), desc(claims.period_end), asc(claims.id))
  const seen = new Set<string>()
  return rows.filter(({ claim }) => {
    const key = `${claim.indicator} ${claim.from_id}`
    return !seen.has(key) && seen.add(key)
  })
}
