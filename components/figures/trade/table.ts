import type { Series } from '@/db/analysis/series'
import type { Cell } from '@/db/encode/csv'
import type { FileTable } from '@/db/encode/table-file'
import type { TradeSeries } from '@/db/queries/charts/trade'

/** The file of the trade chart: a row for each point, with the claims it comes from. */
export function tradeTable({ measure, series, stated, base }: TradeSeries): FileTable {
  const rows = (all: readonly Series[]) =>
    all.flatMap((s) =>
      s.points.map((p): Cell[] => [
        ...[
          s.indicator,
          s.reporter,
          s.from,
          s.to,
          p.year,
          measure,
          base ?? null,
          p.claims.length > 1 ? 'computed' : 'stated',
          p.value,
          p.qualifier,
          p.interval.low,
          p.interval.high,
        ],
        p.claims.map((c) => c.id).join(';'),
        [...new Set(p.claims.map((c) => c.source_id))].join(';'),
      ]),
    )
  const header =
    'indicator,reporter_id,from_id,to_id,year,measure,base,origin,value,qualifier,low,high,claims,sources'
  return {
    header: header.split(','),
    rows: [...rows(series), ...rows(stated)],
  }
}
