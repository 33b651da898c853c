import { and, asc, desc, inArray, ne, notInArray } from 'drizzle-orm'
import type { Pair } from '../../catalog/field'
import { schema } from '../../schema'
import type { Reader } from '../../store'
import { type Cited, selectCited } from '../cited'

/** The latest claim on each people-to-people indicator and direction between the pair's countries, places apart. */
export async function latestByIndicator(reader: Reader, pair: Pair): Promise<Cited[]> {
  const { claims } = schema
  const ends = [pair.a.toUpperCase(), pair.b.toUpperCase()]
  const rows = await selectCited(reader)
    .where(
      and(
        inArray(claims.topic, ['education', 'people']),
        notInArray(claims.indicator, ['scholarship_places', 'scholarship_awards']),
        inArray(claims.from_id, ends),
        inArray(claims.to_id, ends),
        ne(claims.from_id, claims.to_id),
        ne(claims.rank, 'deprecated'),
      ),
    )
    .orderBy(asc(claims.indicator), asc(claims.from_id), desc(claims.period_end), asc(claims.id))
  const seen = new Set<string>()
  return rows.filter(({ claim }) => {
    const key = `${claim.indicator} ${claim.from_id}`
    return !seen.has(key) && seen.add(key)
  })
}
