import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Word } from '../catalog/vocabulary'
import { schema } from '../schema/schema'
import type { Scope } from '../scope'
import { belongs, isOwn } from './belongs'
import { byEvidence, type Cited, isStanding, selectCited } from './cited'

/** What a headline shows: the claim drawn for the latest period, and how many others speak of that period. */
export interface Headline extends Cited {
  readonly others: number
}

interface Wanted {
  readonly indicator: Word<'indicator'>
  readonly kind: Word<'claim_kind'>
  readonly periods: readonly Word<'period_kind'>[]
}

/** The latest claim between the pair's countries on an indicator, chosen among rivals by the drawing rule. */
export async function latestClaim(scope: Scope, wanted: Wanted): Promise<Headline | undefined> {
  const { claims } = schema
  const rows = await selectCited(scope)
    .where(
      and(
        eq(claims.indicator, wanted.indicator),
        eq(claims.kind, wanted.kind),
        inArray(claims.period_kind, [...wanted.periods]),
        isOwn(scope, 'claims', claims.ordinal),
        isNull(claims.product_id),
        isStanding,
      ),
    )
    .orderBy(desc(claims.period_end), asc(claims.id))
  const latest = rows.filter(({ claim }) => claim.period_end === rows[0]?.claim.period_end)
  const [drawn] = latest.sort(byEvidence)
  return drawn && { ...drawn, others: latest.length - 1 }
}

/** The report of an event of the pair that speaks of more topics, then of more figures, than any other, with those claims. */
export async function fullestReport(
  scope: Scope,
): Promise<{ event: string; source: string; claims: Cited[] } | undefined> {
  const { claims, events } = schema
  const mine = and(isOwn(scope, 'events', events.ordinal), belongs(scope, 'claims', claims.ordinal))
  const breadth = sql<number>`count(distinct ${claims.topic})`
  const figures = sql<number>`count(*)`
  const [fullest] = await scope.reader.db
    .select({ event: claims.event_id, source: claims.source_id })
    .from(claims)
    .innerJoin(events, eq(events.id, claims.event_id))
    .where(mine)
    .groupBy(claims.event_id, claims.source_id)
    .orderBy(desc(breadth), desc(figures), asc(claims.source_id))
    .limit(1)
  if (!fullest?.event) return undefined
  const { event, source } = fullest
  const stated = await selectCited(scope)
    .where(
      and(
        belongs(scope, 'claims', claims.ordinal),
        eq(claims.event_id, event),
        eq(claims.source_id, source),
        isStanding,
      ),
    )
    .orderBy(desc(claims.topic), asc(claims.period_start), asc(claims.indicator), asc(claims.id))
  return { event, source, claims: stated }
}
