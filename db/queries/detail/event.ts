import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { incompleteListings } from '../../analysis/document-counts'
import { NotFound } from '../../errors'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { belongs, isOwn } from '../belongs'
import { selectCited } from '../cited'
import { namesOf } from './names'
import { signedAgreements } from './signed'

/**
 * One event, what was signed at it and how far that falls short of what was reported, which numbers were stated at
 * it, and who reports it.
 * @throws NotFound
 */
export async function findEvent(scope: Scope, id: string) {
  const { db } = scope.reader
  const { events, event_sources, sources, claims } = schema
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.id, id), belongs(scope, 'events', events.ordinal)))
  if (!event) throw new NotFound('event', id)
  const [names, agreements, stated, cited] = await Promise.all([
    namesOf(scope, 'event', id),
    signedAgreements(scope, sql`t.event_id = ${id}`),
    selectCited(scope)
      .where(and(eq(claims.event_id, id), belongs(scope, 'claims', claims.ordinal)))
      .orderBy(asc(claims.id)),
    db
      .select({ source: sources, locator: event_sources.locator, wording: event_sources.wording })
      .from(event_sources)
      .innerJoin(sources, eq(sources.id, event_sources.source_id))
      .where(eq(event_sources.event_id, id))
      .orderBy(asc(event_sources.position)),
  ])
  const listings = incompleteListings(
    stated.map(({ claim }) => claim),
    agreements,
  )
  return {
    event,
    names,
    agreements,
    listings,
    claims: stated,
    sources: cited.map(({ source, ...place }) => ({ ...source, ...place })),
  }
}

/** The latest events, newest first; those only planned are marked. */
export async function latestEvents(scope: Scope, count: number) {
  const { events } = schema
  return scope.reader.db
    .select()
    .from(events)
    .where(isOwn(scope, 'events', events.ordinal))
    .orderBy(desc(events.starts_on), asc(events.id))
    .limit(count)
}
