import { sql } from 'drizzle-orm'
import type { Interval } from '../../analysis/interval'
import type { Word } from '../../catalog/vocabulary'
import type { Scope } from '../../scope'
import { number, text, word, year } from '../../store/shape'
import { belongs } from '../belongs'
import { intervalShape, rowInterval } from '../row-interval'

const ranked = {
  ...{ ...intervalShape, year, to_id: text, place: number, markets: number, value: number },
  ...{ qualifier: word('qualifier'), share: number, id: text, source_id: text },
}

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
  const rows = await scope.reader.rows(
    sql`with series as (
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
    where place <= 3 or to_id = ${partner} order by year, place, to_id`,
    ranked,
  )
  const years = rows
    .filter(({ to_id }) => to_id === partner)
    .map((row) => {
      const { year, place, markets, value, qualifier, share, id, source_id } = row
      const largest = rows.filter((one) => one.year === year && one.place <= 3).map(({ to_id }) => to_id)
      const interval = rowInterval(row)
      return {
        year,
        place,
        markets,
        value,
        qualifier,
        interval,
        share,
        claim: id,
        source: source_id,
        largest,
      }
    })
  return { reporter, partner, years }
}
