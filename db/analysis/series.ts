import type { Word } from '../catalog/vocabulary'
import { byWeight, type Evidence } from './evidence'
import type { Interval } from './interval'

/** A claim on a whole year with the range it may stand for, and what the drawing rule and the reader need of its source. */
export interface YearClaim extends Evidence, Interval {
  readonly indicator: Word<'indicator'>
  readonly kind: Word<'claim_kind'>
  readonly reporter: string | null
  readonly from: string
  readonly to: string
  readonly year: number
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  readonly publisher: string
}

/** One drawn value: a stated one carries its claim, a computed one the claims it is made of. */
export interface SeriesPoint {
  readonly year: number
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  /** What the value may be, as stated or as the claims that it is made of leave it. */
  readonly interval: Interval
  readonly claims: readonly YearClaim[]
  /** Other claims on the same year that the rule did not draw. */
  readonly rivals: readonly YearClaim[]
}

/** The statistical table that a claim is a cell of; undefined where it is somebody's word. */
export const dataSetOf = ({ source_id, source_kind }: YearClaim): string | undefined =>
  source_kind === 'dataset' || source_kind === 'statistics' ? source_id : undefined

/** Whether all that two points rest on is of one data set, or of none: a difference between two tables says nothing. */
export const isOneDataSet = (a: SeriesPoint, b: SeriesPoint): boolean =>
  new Set([...a.claims, ...b.claims].map(dataSetOf)).size === 1

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
    if (!drawn) return []
    const { value, qualifier, low, high, lowIncluded, highIncluded } = drawn
    return [
      { year, value, qualifier, interval: { low, high, lowIncluded, highIncluded }, claims: [drawn], rivals },
    ]
  })
}
