import { type SQL, sql } from 'drizzle-orm'
import type { YearClaim } from '../../analysis/series'
import type { ListRequest } from '../../lists/engine'
import { contextOf } from '../../lists/sql/context'
import { records, where } from '../../lists/sql/where'
import { maybe, number, type RowOf, text, word, year } from '../../store/shape'
import { intervalShape, rowInterval } from '../row-interval'

/** A yearly claim with what its source says beside the number. */
export interface SaidClaim extends YearClaim {
  /** The source's title and the claim's note, for what they say of the figure's kind. */
  readonly said: string
}

/** Claims on whole years and all goods under the view's filters that also satisfy `condition`, on table `t`. */
export async function yearClaims(request: ListRequest, condition: SQL): Promise<SaidClaim[]> {
  const context = contextOf(request)
  const rows = await request.scope.reader.rows(
    sql`select t.id, t.indicator, t.kind, t.reporter_id, t.from_id, t.to_id, substr(t.period_start, 1, 4) as year,
      t.value, t.qualifier, t.low, t.high, t.low_included, t.high_included, t.rank, t.source_id, t.note,
      s.kind as source_kind, s.published_on, s.publisher, s.title
    from ${records(context)} join sources s on s.id = t.source_id
    where ${where(context, request.view, request.query)}
      and t.period_kind = 'year' and t.product_id is null and ${condition}
    order by t.indicator, t.reporter_id, t.period_start, t.id`,
    said,
  )
  return rows.map(toClaim)
}

const said = {
  ...{ ...intervalShape, id: text, indicator: word('indicator'), kind: word('claim_kind'), year },
  ...{ reporter_id: maybe(text), from_id: text, to_id: text, value: number, qualifier: word('qualifier') },
  ...{ rank: word('rank'), source_id: text, source_kind: word('source_kind'), published_on: maybe(text) },
  ...{ publisher: text, title: text, note: maybe(text) },
}

function toClaim(row: RowOf<typeof said>): SaidClaim {
  const { reporter_id, from_id, to_id, title, note, low, high, low_included, high_included, ...own } = row
  return {
    ...own,
    ...rowInterval(row),
    reporter: reporter_id,
    from: from_id,
    to: to_id,
    said: [title, note].filter(Boolean).join('\n'),
  }
}
