import type { Word } from '../catalog/vocabulary'
import { byWeight, type Evidence } from './evidence'

/** A claim on a whole year, with what the drawing rule and the reader need of its source. */
export interface YearClaim extends Evidence {
  readonly indicator: Word<'indicator'>
  readonly kind: Word<'claim_kind'>
  readonly reporter: string | null
  readonly from: string
  readonly to: string
  readonly year: number
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  /** Its interval under the rounding policy; null where an end is open. */
  readonly low: number | null
  readonly high: number | null
  readonly publisher: string
}

/** One drawn value: a stated one carries its claim, a computed one the claims it is made of. */
export interface SeriesPoint {
  readonly year: number
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  readonly claims: readonly YearClaim[]
  /** Other claims on the same year that the rule did not draw. */
  readonly rivals: readonly YearClaim[]
}

/** Claims that share indicator, kind, reporter and direction: one line of a chart. */
export interface Series {
  readonly indicator: Word<'indicator'>
  readonly kind: Word<'claim_kind'>
  readonly reporter: string | null
  readonly from: string
  readonly to: string
  readonly points: readonly SeriesPoint[]
}

/** Gathers yearly claims into series and draws one claim a year by the rule of `byWeight`. */
export function seriesOf(claims: readonly YearClaim[]): Series[] {
  const groups = new Map<string, YearClaim[]>()
  for (const claim of claims) {
    const key = [claim.indicator, claim.kind, claim.reporter, claim.from, claim.to].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { indicator, kind, reporter, from, to } = first
    return [{ indicator, kind, reporter, from, to, points: pointsOf(group) }]
  })
}

function pointsOf(group: readonly YearClaim[]): SeriesPoint[] {
  const years = [...new Set(group.map((c) => c.year))].sort((a, b) => a - b)
  const coverage = (source: string) =>
    new Set(group.filter((c) => c.source_id === source).map((c) => c.year)).size
  return years.flatMap((year) => {
    const [drawn, ...rivals] = group.filter((c) => c.year === year).sort(byWeight(coverage))
    return drawn ? [{ year, value: drawn.value, qualifier: drawn.qualifier, claims: [drawn], rivals }] : []
  })
}
