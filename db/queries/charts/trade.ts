import { sql } from 'drizzle-orm'
import { growthOf, indexOf, withStated } from '../../analysis/growth'
import { type Series, seriesOf } from '../../analysis/series'
import { withSums } from '../../analysis/sums'
import type { ListRequest } from '../../lists/engine'
import { yearClaims } from './year-claims'

/** Levels and stated growth; what is deprecated is not drawn. */
const drawn = sql`t.kind in ('level', 'growth') and t.rank <> 'deprecated'`

export interface TradeSeries {
  readonly measure: 'level' | 'growth' | 'index'
  /** Levels; growth computed from them; or index numbers. */
  readonly series: readonly Series[]
  /** Growth as sources state it, beside the computed one; empty for other measures. */
  readonly stated: readonly Series[]
  /** Base year of an index and the years that could serve. */
  readonly base: number | undefined
  readonly bases: readonly number[]
}

/** The levels of trade by whole year under the view's filters, whatever its measure. */
export async function tradeLevels(request: ListRequest): Promise<Series[]> {
  return levelsOf(seriesOf(await yearClaims(request, drawn)))
}

/** The series of the trade chart for the view's filters and its `measure` and `base`. */
export async function tradeSeries(request: ListRequest): Promise<TradeSeries> {
  const all = seriesOf(await yearClaims(request, drawn))
  const levels = levelsOf(all)
  const stated = all.filter((s) => s.kind === 'growth')
  const { measure = 'level', base } = request.query.controls
  const bases = commonYears(levels)
  if (measure === 'growth') {
    const series = levels.map((s) => withStated(growthOf(s), stated))
    return { measure, series, stated, base: undefined, bases }
  }
  if (measure !== 'index') return { measure: 'level', series: levels, stated: [], base: undefined, bases }
  const year = base ? Number(base) : bases[0]
  const series = year === undefined ? [] : levels.flatMap((s) => indexOf(s, year) ?? [])
  return { measure: 'index', series, stated: [], base: year, bases }
}

const levelsOf = (all: readonly Series[]) => withSums(all.filter((s) => s.kind === 'level'))

/** Years by how many series have a level in them, most first, then later first. */
function commonYears(levels: readonly Series[]): number[] {
  const counts = new Map<number, number>()
  for (const { points } of levels)
    for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort(([y1, n1], [y2, n2]) => n2 - n1 || y2 - y1).map(([year]) => year)
}
