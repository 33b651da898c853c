import { eq } from 'drizzle-orm'
import { schema } from '../schema/schema'
import type { World } from '../scope'

export type Claim = typeof schema.claims.$inferSelect
export type Source = typeof schema.sources.$inferSelect

/** A claim with the source it rests on. */
export interface Cited {
  readonly claim: Claim
  readonly source: Source
}

/** Starts a question about claims with their sources; the caller adds its `where` and order. */
export const selectCited = ({ reader }: World) =>
  reader.db
    .select({ claim: schema.claims, source: schema.sources })
    .from(schema.claims)
    .innerJoin(schema.sources, eq(schema.sources.id, schema.claims.source_id))
