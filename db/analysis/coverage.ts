import { isOfBoth } from '../catalog/indicators'
import type { Word } from '../catalog/vocabulary'
import { groupBy } from '../group'
import { common } from './arithmetic'
import type { Interval } from './interval'

/** A claim as the grid sees it: on which year, how firm, and within which bounds. */
export interface CoverageClaim {
  readonly id: string
  readonly indicator: Word<'indicator'>
  readonly kind: Word<'claim_kind'>
  readonly period_kind: Word<'period_kind'>
  readonly reporter: string | null
  readonly from: string
  readonly to: string
  /** What parts claims on one cell that do not rival each other, such as a level of study. */
  readonly scope: string | null
  /** The year in which its period begins. */
  readonly year: number
  readonly source_kind: Word<'source_kind'>
  readonly interval: Interval
}

/** Years for which the dataset says that a figure was sought and why none stands there. */
export interface KnownGap {
  readonly indicator: Word<'indicator'>
  readonly reporter: string | null
  readonly from: string
  readonly to: string
  readonly year_from: number
  readonly year_to: number
  readonly reason: Word<'gap_reason'>
  readonly note: string | null
}

export type CellState = 'observed' | 'quoted' | 'disputed' | 'missing'

/** Why a cell is empty: as the dataset says, or as the other claims on its year show. */
export type Missing = Word<'gap_reason'> | 'part_of_year' | 'other_measures' | 'not_known'

export interface CoverageCell {
  readonly year: number
  readonly state: CellState
  /** Whole-year levels. */
  readonly claims: number
  readonly missing?: Missing
}

/** One line of the grid: what is measured, in which direction and whose figure it is. */
export interface CoverageRow {
  readonly indicator: Word<'indicator'>
  readonly reporter: string | null
  readonly from: string
  readonly to: string
  readonly cells: readonly CoverageCell[]
}

type Line = Omit<CoverageRow, 'cells'>

/**
 * Which whole years have a level, by indicator, direction and reporter: observed where a statistical source or data set
 * states it, quoted where only others do, disputed where two claims cannot both be right, missing otherwise. A line
 * stands in the grid when it has a level or a known gap of its own.
 */
export function coverageOf(
  claims: readonly CoverageClaim[],
  gaps: readonly KnownGap[],
): { readonly years: readonly number[]; readonly rows: readonly CoverageRow[] } {
  const byLine = groupBy(claims, keyOf)
  const lines = linesOf(claims.filter(isYearLevel), gaps)
  const ends = [
    ...claims.filter(isYearLevel).map(({ year }) => year),
    ...gaps.flatMap(({ year_from, year_to }) => [year_from, year_to]),
  ]
  if (ends.length === 0) return { years: [], rows: [] }
  const first = ends.reduce((a, b) => Math.min(a, b))
  const last = ends.reduce((a, b) => Math.max(a, b))
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const rows = lines.map((line) => {
    const known = gaps.filter((gap) => speaksOf(gap, line))
    const byYear = groupBy(byLine.get(keyOf(line)) ?? [], ({ year }) => year)
    return { ...line, cells: years.map((year) => cellOf(year, byYear.get(year) ?? [], known)) }
  })
  return { years, rows }
}

function linesOf(levels: readonly CoverageClaim[], gaps: readonly KnownGap[]): Line[] {
  const lines = new Map<string, Line>()
  const add = ({ indicator, reporter, from, to }: Line) => {
    const line = { indicator, reporter, from, to }
    lines.set(keyOf(line), line)
  }
  levels.forEach(add)
  for (const gap of gaps) if (![...lines.values()].some((line) => speaksOf(gap, line))) add(gap)
  return [...lines.values()]
}

const keyOf = ({ indicator, reporter, from, to }: Line) => [indicator, reporter, from, to].join(' ')

function speaksOf(gap: KnownGap, { indicator, reporter, from, to }: Line): boolean {
  const against = isOfBoth(indicator) && gap.from === to && gap.to === from
  return (
    gap.indicator === indicator &&
    (gap.reporter === null || gap.reporter === reporter) &&
    ((gap.from === from && gap.to === to) || against)
  )
}

const yearly: readonly Word<'period_kind'>[] = ['year', 'academic_year']
const isYearLevel = ({ kind, period_kind }: CoverageClaim) => kind === 'level' && yearly.includes(period_kind)

const statistical: readonly Word<'source_kind'>[] = ['statistics', 'dataset']

function cellOf(year: number, claims: readonly CoverageClaim[], gaps: readonly KnownGap[]): CoverageCell {
  const levels = claims.filter(isYearLevel)
  if (levels.length === 0)
    return { year, state: 'missing', claims: 0, missing: whyMissing(year, claims, gaps) }
  const observed = levels.some(({ source_kind }) => statistical.includes(source_kind))
  const state = areDisputed(levels) ? 'disputed' : observed ? 'observed' : 'quoted'
  return { year, state, claims: levels.length }
}

function whyMissing(year: number, claims: readonly CoverageClaim[], gaps: readonly KnownGap[]): Missing {
  const known = gaps.find(({ year_from, year_to }) => year >= year_from && year <= year_to)
  if (known && known.reason !== 'none_found') return known.reason
  if (claims.some(({ kind, period_kind }) => kind === 'level' && period_kind !== 'point'))
    return 'part_of_year'
  if (claims.some(({ kind }) => kind === 'growth' || kind === 'share' || kind === 'rank'))
    return 'other_measures'
  return known?.reason ?? 'not_known'
}

/** True where claims of one scope have no value in common: on a line, intervals that meet two by two all meet. */
function areDisputed(levels: readonly CoverageClaim[]): boolean {
  return [...groupBy(levels, ({ scope }) => scope).values()].some((rivals) => {
    const [first, ...others] = rivals.map(({ interval }) => interval)
    return others.reduce((met, one) => met && common(met, one), first) === undefined
  })
}
