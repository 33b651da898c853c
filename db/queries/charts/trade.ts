import { sql } from 'drizzle-orm'
import { growthOf, indexOf } from '../../analysis/growth'
import { type Series, seriesOf, type YearClaim } from '../../analysis/series'
import type { Word } from '../../catalog/vocabulary'
import type { Cells, Reader } from '../../store'
import { contextOf, type ListRequest } from '../list/list'
import { where } from '../list/where'

/** Whole-year levels and stated growth of all goods under the view's filters; deprecated claims are not drawn. */
async function yearlyTrade(reader: Reader, request: ListRequest): Promise<YearClaim[]> {
  const rows = await reader.rows(sql`
    select t.id, t.indicator, t.kind, t.reporter_id, t.from_id, t.to_id, substr(t.period_start, 1, 4) as year,
      t.value, t.qualifier, t.rank, t.source_id, s.kind as source_kind, s.published_on, s.publisher
    from claims t join sources s on s.id = t.source_id
    where ${where(contextOf(reader, request), request.view, request.query)}
      and t.kind in ('level', 'growth') and t.period_kind = 'year' and t.product_id is null and t.rank <> 'deprecated'
    order by t.indicator, t.reporter_id, t.period_start, t.id`)
  return rows.map(toYearClaim)
}

const toYearClaim = (row: Cells): YearClaim => ({
  id: String(row.id),
  indicator: row.indicator as Word<'indicator'>,
  kind: row.kind as Word<'claim_kind'>,
  reporter: row.reporter_id === null ? null : String(row.reporter_id),
  from: String(row.from_id),
  to: String(row.to_id),
  year: Number(row.year),
  value: Number(row.value),
  qualifier: row.qualifier as Word<'qualifier'>,
  rank: row.rank as Word<'rank'>,
  source_id: String(row.source_id),
  source_kind: row.source_kind as Word<'source_kind'>,
  published_on: row.published_on === null ? null : String(row.published_on),
  publisher: String(row.publisher),
})

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

/** The series of the trade chart for the view's filters and its `measure` and `base`. */
export async function tradeSeries(reader: Reader, request: ListRequest): Promise<TradeSeries> {
  const all = seriesOf(await yearlyTrade(reader, request))
  const levels = all.filter((s) => s.kind === 'level')
  const stated = all.filter((s) => s.kind === 'growth')
  const { measure = 'level', base } = request.query.controls
  const bases = commonYears(levels)
  if (measure === 'growth') {
    return { measure, series: levels.map(growthOf), stated, base: undefined, bases }
  }
  if (measure !== 'index') return { measure: 'level', series: levels, stated: [], base: undefined, bases }
  const year = base ? Number(base) : bases[0]
  const series = year === undefined ? [] : levels.flatMap((s) => indexOf(s, year) ?? [])
  return { measure: 'index', series, stated: [], base: year, bases }
}

/** Years by how many series have a level in them, most first, then later first. */
function commonYears(levels: readonly Series[]): number[] {
  const counts = new Map<number, number>()
  for (const { points } of levels)
    for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort(([y1, n1], [y2, n2]) => n2 - n1 || y2 - y1).map(([year]) => year)
}
