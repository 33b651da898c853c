import { sql } from 'drizzle-orm'
import { type CoverageClaim, coverageOf, type KnownGap } from '../analysis/coverage'
import { emptyQuery } from '../catalog/query/query'
import { views } from '../catalog/views'
import { vocabulary, type Word } from '../catalog/vocabulary'
import { countRows } from '../lists/lists'
import type { Scope } from '../scope'
import type { Cells } from '../store'
import { isOwn } from './belongs'
import { rowInterval } from './row-interval'

export type Coverage = ReturnType<typeof coverageOf> & { readonly gaps: readonly KnownGap[] }

/** Which whole years have levels between the pair's countries, and why the others have none where that is known. */
export async function coverage(scope: Scope): Promise<Coverage> {
  const { reader, pair } = scope
  const ends = sql`(${pair.a}, ${pair.b})`
  const [claims, gaps] = await Promise.all([
    reader.rows(sql`
      select t.id, t.indicator, t.kind, t.period_kind, t.reporter_id, t.from_id, t.to_id, t.study_level,
        substr(t.period_start, 1, 4) as year, s.kind as source_kind, t.low, t.high, t.low_included, t.high_included
      from claims t join sources s on s.id = t.source_id
      where ${isOwn(scope, 'claims', sql`t.ordinal`)} and t.product_id is null and t.rank <> 'deprecated'
      order by t.reporter_id nulls last, t.from_id, t.id`),
    reader.rows(
      sql`select * from gaps t where t.from_id in ${ends} and t.to_id in ${ends} order by t.year_from`,
    ),
  ])
  const known = gaps.map(toGap)
  const { years, rows } = coverageOf(claims.map(toClaim), known)
  const place = (indicator: Word<'indicator'>) => vocabulary.indicator.indexOf(indicator)
  return { years, rows: rows.toSorted((a, b) => place(a.indicator) - place(b.indicator)), gaps: known }
}

/** How many claims of the pair's list are ranked deprecated: never drawn, always listed. */
export async function deprecatedCount(scope: Scope): Promise<number> {
  const view = views.claims
  const query = { ...emptyQuery(view, scope.pair), facets: { rank: ['deprecated'] } }
  return countRows({ scope, view, query, language: 'en', today: '' })
}

const text = (value: Cells[string] | undefined) =>
  value === null || value === undefined ? null : String(value)

const line = (row: Cells) => ({
  indicator: row.indicator as Word<'indicator'>,
  reporter: text(row.reporter_id),
  from: String(row.from_id),
  to: String(row.to_id),
})

const toClaim = (row: Cells): CoverageClaim => ({
  ...line(row),
  id: String(row.id),
  kind: row.kind as Word<'claim_kind'>,
  period_kind: row.period_kind as Word<'period_kind'>,
  scope: text(row.study_level),
  year: Number(row.year),
  source_kind: row.source_kind as Word<'source_kind'>,
  interval: rowInterval(row),
})

const toGap = (row: Cells): KnownGap => ({
  ...line(row),
  year_from: Number(row.year_from),
  year_to: Number(row.year_to),
  reason: row.reason as Word<'gap_reason'>,
  note: text(row.note),
})
