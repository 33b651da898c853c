import { eq, ne } from 'drizzle-orm'
import { byWeight } from '../analysis/evidence'
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

/** Claims that are shown as figures: all but those that a note tells to be misprints. */
export const isStanding = ne(schema.claims.rank, 'deprecated')

const weigh = byWeight(() => 1)

/** Orders rival claims on one period by the drawing rule, where no series is there that a source could cover. */
export const byEvidence = (a: Cited, b: Cited): number => weigh(evidenceOf(a), evidenceOf(b))

const evidenceOf = ({ claim, source }: Cited) => ({
  ...claim,
  source_kind: source.kind,
  published_on: source.published_on,
})
