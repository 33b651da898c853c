import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { CollectionName } from '../../catalog/names'
import { NotFound } from '../../errors'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { text } from '../../store/shape'
import { belongs } from '../belongs'
import { type Cited, selectCited } from '../cited'

/** One source and everything that rests on it. @throws NotFound */
export async function findSource(scope: Scope, id: string) {
  const { sources } = schema
  const [source] = await scope.reader.db
    .select()
    .from(sources)
    .where(and(eq(sources.id, id), belongs(scope, 'sources', sources.ordinal)))
  if (!source) throw new NotFound('source', id)
  const resting = async (collection: CollectionName, table: string, record: string) => {
    const rows = await scope.reader.rows(
      sql`select t.id from ${sql.identifier(table)} j join ${sql.identifier(collection)} t on t.id = j.${sql.identifier(record)}
        where j.source_id = ${id} and ${belongs(scope, collection, sql`t.ordinal`)} order by 1`,
      { id: text },
    )
    return rows.map((row) => row.id)
  }
  const [agreements, institutions, events] = await Promise.all([
    resting('agreements', 'agreement_sources', 'agreement_id'),
    resting('institutions', 'institution_sources', 'institution_id'),
    resting('events', 'event_sources', 'event_id'),
  ])
  const claims = await scope.reader.db.$count(schema.claims, restingOn(scope, id))
  return { source, agreements, institutions, events, claims }
}

/** Claims that rest on a source, latest period first, at most `limit`. */
export async function claimsOfSource(scope: Scope, id: string, limit: number): Promise<Cited[]> {
  const { claims } = schema
  return selectCited(scope)
    .where(restingOn(scope, id))
    .orderBy(desc(claims.period_end), asc(claims.id))
    .limit(limit)
}

const restingOn = (scope: Scope, source: string) =>
  and(eq(schema.claims.source_id, source), belongs(scope, 'claims', schema.claims.ordinal))
