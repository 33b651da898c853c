import { sql } from 'drizzle-orm'
import { type CoverageClaim, coverageOf, type KnownGap } from '../analysis/coverage'
import { emptyQuery } from '../catalog/query/query'
import { views } from '../catalog/views'
import { vocabulary, type Word } from '../catalog/vocabulary'
import { countRows } from '../lists/lists'
import type { Scope } from '../scope'
import { maybe, number, type RowOf, text, word, year } from '../store/shape'
import { isOwn } from './belongs'
import { intervalShape, rowInterval } from './row-interval'

export type Coverage = ReturnType<typeof coverageOf> & { readonly gaps: readonly KnownGap[] }

/** Which whole years have levels between the pair's countries, and why the others have none where that is known. */
export async function coverage(scope: Scope): Promise<Coverage> {
  const { reader, pair } = scope
  const ends = sql`(${pair.a}, ${pair.b})`
  const [claims, gaps] = await Promise.all([
    reader.rows(
      sql`select t.id, t.indicator, t.kind, t.period_kind, t.reporter_id, t.from_id, t.to_id, t.study_level,
        substr(t.period_start, 1, 4) as year, s.kind as source_kind, t.low, t.high, t.low_included, t.high_included
      from claims t join sources s on s.id = t.source_id
      where ${isOwn(scope, 'claims', sql`t.ordinal`)} and t.product_id is null and t.rank <> 'deprecated'
      order by t.reporter_id nulls last, t.from_id, t.id`,
      claimShape,
    ),
    reader.rows(
      sql`select * from gaps t where t.from_id in ${ends} and t.to_id in ${ends} order by t.year_from`,
      gapShape,
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

const line = { indicator: word('indicator'), reporter_id: maybe(text), from_id: text, to_id: text }
const claimShape = {
  ...{ ...line, ...intervalShape, id: text, kind: word('claim_kind'), period_kind: word('period_kind') },
  ...{ study_level: maybe(text), year, source_kind: word('source_kind') },
}
const gapShape = {
  ...{ ...line, year_from: number, year_to: number, reason: word('gap_reason'), note: maybe(text) },
}

const lineOf = ({ indicator, reporter_id, from_id, to_id }: RowOf<typeof line>) => ({
  ...{ indicator, reporter: reporter_id, from: from_id, to: to_id },
})

const toClaim = (row: RowOf<typeof claimShape>): CoverageClaim => {
  const { id, kind, period_kind, study_level, source_kind } = row
  const interval = rowInterval(row)
  return { ...lineOf(row), id, kind, period_kind, scope: study_level, year: row.year, source_kind, interval }
}

const toGap = (row: RowOf<typeof gapShape>): KnownGap => {
  const { year_from, year_to, reason, note } = row
  return { ...lineOf(row), year_from, year_to, reason, note }
}
