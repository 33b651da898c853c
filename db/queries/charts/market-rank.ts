import { sql } from 'drizzle-orm'
import type { Interval } from '../../analysis/interval'
import type { Word } from '../../catalog/vocabulary'
import type { Scope } from '../../scope'
import { belongs } from '../belongs'
import { rowInterval } from '../row-interval'

/** A partner's place among a reporter's export markets in one year. */
export interface MarketYear {
  readonly year: number
  readonly place: number
  readonly markets: number
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  readonly interval: Interval
  /** Share of all markets of that year in the series, in percent. */
  readonly share: number
  readonly claim: string
  readonly source: string
  /** The three largest markets, largest first, by country id. */
  readonly largest: readonly string[]
}

export interface MarketRank {
  readonly reporter: string
  readonly partner: string
  readonly years: readonly MarketYear[]
}

/**
 * Where each country of the pair stands among the other's export markets, by year: ranks by value within the one
 * source that lists most partners. A direction without such a source is left out.
 */
export async function marketRanks(scope: Scope): Promise<MarketRank[]> {
  const { a, b } = scope.pair
  const both = await Promise.all([rankOf(scope, a, b), rankOf(scope, b, a)])
  return both.filter((rank) => rank.years.length > 0)
}

async function rankOf(scope: Scope, reporter: string, partner: string): Promise<MarketRank> {
  const exported = sql`indicator = 'exports' and kind = 'level' and period_kind = 'year' and product_id is null
    and rank <> 'deprecated' and reporter_id = ${reporter} and from_id = ${reporter} and to_id <> 'WLD'
    and ${belongs(scope, 'claims', sql`claims.ordinal`)}`
  const rows = await scope.reader.rows(sql`
    with series as (
      select source_id from claims where ${exported} group by 1
      having count(distinct to_id) >= 10 order by count(*) desc, source_id limit 1
    ), ranked as (
      select id, source_id, to_id, value, qualifier, low, high, low_included, high_included,
        substr(period_start, 1, 4) as year,
        rank() over (partition by period_start order by value desc) as place,
        count(*) over (partition by period_start) as markets,
        sum(value) over (partition by period_start) as total
      from claims where ${exported} and source_id = (select source_id from series)
    )
    select year, to_id, place, markets, value, qualifier, low, high, low_included, high_included,
      100.0 * value / total as share, id, source_id from ranked
    where place <= 3 or to_id = ${partner} order by year, place, to_id`)
  const years = rows
    .filter((row) => row.to_id === partner)
    .map((row) => ({
      year: Number(row.year),
      place: Number(row.place),
      markets: Number(row.markets),
      value: Number(row.value),
      qualifier: row.qualifier as Word<'qualifier'>,
      interval: rowInterval(row),
      share: Number(row.share),
      claim: String(row.id),
      source: String(row.source_id),
      largest: rows.filter((r) => r.year === row.year && Number(r.place) <= 3).map((r) => String(r.to_id)),
    }))
  return { reporter, partner, years }
}
