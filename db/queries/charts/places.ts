import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { byWeight } from '../../analysis/evidence'
import type { Pair } from '../../catalog/field'
import { schema } from '../../schema'
import type { Reader } from '../../store'
import { type Cited, selectCited } from '../cited'

/** Scholarship places and awards between the pair's countries, oldest first; deprecated claims are not drawn. */
export async function scholarships(reader: Reader, pair: Pair): Promise<Cited[]> {
  const ends = [pair.a.toUpperCase(), pair.b.toUpperCase()]
  const cited = await scholarshipClaims(reader)
  return cited.filter(
    ({ claim }) =>
      ends.includes(claim.from_id) && ends.includes(claim.to_id) && claim.from_id !== claim.to_id,
  )
}

/**
 * Places that other providers give to citizens of either country, in the academic years for which at least
 * three providers are known.
 */
export async function otherProviders(reader: Reader, beneficiary: string): Promise<Cited[]> {
  const all = (await scholarshipClaims(reader)).filter(
    ({ claim }) =>
      claim.indicator === 'scholarship_places' &&
      claim.period_kind === 'academic_year' &&
      claim.to_id === beneficiary &&
      claim.from_id !== 'WLD' &&
      claim.from_id !== beneficiary,
  )
  const providers = (start: string) =>
    new Set(all.filter((c) => c.claim.period_start === start).map((c) => c.claim.from_id))
  return all.filter(({ claim }) => providers(claim.period_start).size >= 3)
}

async function scholarshipClaims(reader: Reader): Promise<Cited[]> {
  const { claims } = schema
  const all = await selectCited(reader)
    .where(
      and(
        inArray(claims.indicator, ['scholarship_places', 'scholarship_awards']),
        eq(claims.kind, 'level'),
        ne(claims.rank, 'deprecated'),
      ),
    )
    .orderBy(asc(claims.period_start), asc(claims.period_end), asc(claims.id))
  // Rivals on one period stand in the order of the drawing rule; periods keep theirs.
  const weigh = byWeight(() => 1)
  const evidence = ({ claim, source }: Cited) => ({
    ...claim,
    source_kind: source.kind,
    published_on: source.published_on,
  })
  return all.sort(
    (x, y) =>
      compare(x.claim.period_start, y.claim.period_start) ||
      compare(x.claim.period_end, y.claim.period_end) ||
      weigh(evidence(x), evidence(y)),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
