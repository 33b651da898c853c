import { type SQL, sql } from 'drizzle-orm'
import type { YearClaim } from '../../analysis/series'
import type { Word } from '../../catalog/vocabulary'
import type { ListRequest } from '../../lists/engine'
import { contextOf } from '../../lists/sql/context'
import { records, where } from '../../lists/sql/where'
import type { Cells } from '../../store'
import { rowInterval } from '../row-interval'

/** A yearly claim with what its source says beside the number. */
export interface SaidClaim extends YearClaim {
  /** The source's title and the claim's note, for what they say of the figure's kind. */
  readonly said: string
}

/** Claims on whole years and all goods under the view's filters that also satisfy `condition`, on table `t`. */
export async function yearClaims(request: ListRequest, condition: SQL): Promise<SaidClaim[]> {
  const context = contextOf(request)
  const rows = await request.scope.reader.rows(sql`
    select t.id, t.indicator, t.kind, t.reporter_id, t.from_id, t.to_id, substr(t.period_start, 1, 4) as year,
      t.value, t.qualifier, t.low, t.high, t.low_included, t.high_included, t.rank, t.source_id, t.note,
      s.kind as source_kind, s.published_on, s.publisher, s.title
    from ${records(context)} join sources s on s.id = t.source_id
    where ${where(context, request.view, request.query)}
      and t.period_kind = 'year' and t.product_id is null and ${condition}
    order by t.indicator, t.reporter_id, t.period_start, t.id`)
  return rows.map(toClaim)
}

const toClaim = (row: Cells): SaidClaim => ({
  id: String(row.id),
  indicator: row.indicator as Word<'indicator'>,
  kind: row.kind as Word<'claim_kind'>,
  reporter: row.reporter_id === null ? null : String(row.reporter_id),
  from: String(row.from_id),
  to: String(row.to_id),
  year: Number(row.year),
  value: Number(row.value),
  qualifier: row.qualifier as Word<'qualifier'>,
  ...rowInterval(row),
  rank: row.rank as Word<'rank'>,
  source_id: String(row.source_id),
  source_kind: row.source_kind as Word<'source_kind'>,
  published_on: row.published_on === null ? null : String(row.published_on),
  publisher: String(row.publisher),
  said: [row.title, row.note].filter(Boolean).join('\n'),
})
