import type { Word } from '../catalog/vocabulary'
import { wording } from './wording'

/** What a source states about how many documents an event brought. */
export interface StatedCount {
  /** The claim's id. */
  readonly id: string
  readonly indicator: Word<'indicator'>
  readonly kind: Word<'claim_kind'>
  readonly rank: Word<'rank'>
  readonly qualifier: Word<'qualifier'>
  readonly value: number
  readonly source_id: string
}

/** An agreement that was signed at the event. */
export interface NamedDocument {
  readonly disputed: boolean
  /** Ids of all sources that name it. */
  readonly sources: readonly string[]
}

/** How many of the documents that one claim counts are on record. */
export interface Listing<C extends StatedCount = StatedCount> {
  readonly claim: C
  /** Named by the source of the claim. */
  readonly named: number
  /** True where the source counts documents that may stand outside its total. */
  readonly orMore: boolean
  /** Known from other sources alone. */
  readonly others: number
  /** Those of `others` whose signing sources dispute. */
  readonly disputed: number
}

/**
 * The stated totals of an event that its named documents do not reach, in the order of the claims. Where the same
 * source also counts what was signed before the presidents, it leaves open whether its total holds those.
 */
export function incompleteListings<C extends StatedCount>(
  claims: readonly C[],
  documents: readonly NamedDocument[],
): Listing<C>[] {
  const stated = claims.filter(({ kind, rank }) => kind === 'level' && rank !== 'deprecated')
  const apart = new Set(
    stated.flatMap((c) => (c.indicator === 'documents_signed_before_presidents' ? [c.source_id] : [])),
  )
  return stated.flatMap((claim) => {
    if (claim.indicator !== 'documents_signed') return []
    const others = documents.filter(({ sources }) => !sources.includes(claim.source_id))
    const named = documents.length - others.length
    const lowerBound = wording[claim.qualifier].bound === 'lower'
    const orMore = !lowerBound && apart.has(claim.source_id)
    if (named >= claim.value && !lowerBound && !orMore) return []
    const disputed = others.filter((document) => document.disputed).length
    return [{ claim, named, orMore, others: others.length, disputed }]
  })
}
