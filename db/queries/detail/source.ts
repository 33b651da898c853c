import { asc, desc, eq, sql } from 'drizzle-orm'
import { NotFound } from '../../errors'
import { schema } from '../../schema'
import type { Reader } from '../../store'
import { type Cited, selectCited } from '../cited'

/** One source and everything that rests on it. @throws NotFound */
export async function findSource(reader: Reader, id: string) {
  const { sources } = schema
  const [source] = await reader.db.select().from(sources).where(eq(sources.id, id))
  if (!source) throw new NotFound('source', id)
  const resting = async (table: string, owner: string) => {
    const rows = await reader.rows(
      sql`select ${sql.identifier(owner)} as id from ${sql.identifier(table)} where source_id = ${id} order by 1`,
    )
    return rows.map((row) => String(row.id))
  }
  const [agreements, institutions, events] = await Promise.all([
    resting('agreement_sources', 'agreement_id'),
    resting('institution_sources', 'institution_id'),
    resting('event_sources', 'event_id'),
  ])
  const claims = await reader.db.$count(schema.claims, eq(schema.claims.source_id, id))
  return { source, agreements, institutions, events, claims }
}

/** Claims that rest on a source, latest period first, at most `limit`. */
export async function claimsOfSource(reader: Reader, id: string, limit: number): Promise<Cited[]> {
  const { claims } = schema
  return selectCited(reader)
    .where(eq(claims.source_id, id))
    .orderBy(desc(claims.period_end), asc(claims.id))
    .limit(limit)
}
