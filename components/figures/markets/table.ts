import type { Cell } from '@/db/encode/csv'
import type { FileTable } from '@/db/encode/table-file'
import type { MarketRank } from '@/db/queries/charts/market-rank'

/** The file of both countries' ranks: a row for each year. */
export function marketTable(ranks: readonly MarketRank[]): FileTable {
  const rows = ranks.flatMap(({ reporter, partner, years }) =>
    years.map((y): Cell[] => [
      ...[
        reporter,
        partner,
        y.year,
        y.place,
        y.markets,
        y.value,
        y.qualifier,
        y.interval.low,
        y.interval.high,
        y.share,
      ],
      ...[y.largest.join(';'), y.claim, y.source],
    ]),
  )
  const header =
    'reporter_id,partner_id,year,place,markets,value,qualifier,low,high,share_percent,largest_markets,claim,source'
  return { header: header.split(','), rows }
}
