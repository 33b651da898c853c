import { and, eq, isNull, like, sql } from 'drizzle-orm'
import { type MirrorYear, mirrorOf } from '../../analysis/mirror'
import { type ReasonFound, reasonsOf, type Valuation } from '../../analysis/mirror-reasons'
import { type Series, seriesOf } from '../../analysis/series'
import { withSums } from '../../analysis/sums'
import { emptyQuery } from '../../catalog/query/query'
import type { ListRequest } from '../../lists/engine'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { isOwn } from '../belongs'
import { type SaidClaim, yearClaims } from './year-claims'

/** One flow between the pair's countries, as each side states it. */
export interface Mirror {
  readonly flow: 'turnover' | 'a_sells' | 'b_sells'
  /** Whose figure the gap is measured from: the seller; for turnover the first country. */
  readonly base: string
  readonly other: string
  readonly years: readonly MirrorYear[]
  /** By year, the check that sets the two sides against each other. */
  readonly checks: ReadonlyMap<number, string>
  readonly reasons: readonly ReasonFound[]
}

/**
 * Turnover and both flows by whole year: each side's drawn figure and the gap between them. Of the view's filters only
 * the years hold, since a filter by reporter would make the other side look silent.
 */
export async function tradeMirrors(request: ListRequest): Promise<Mirror[]> {
  const { view, scope, query } = request
  const { pair } = scope
  const { period_start } = query.ranges
  const ranges = period_start ? { period_start } : {}
  const years = { ...request, query: { ...emptyQuery(view, pair), ranges } }
  const [claims, compared] = await Promise.all([yearClaims(years, sql`t.kind = 'level'`), comparisons(scope)])
  const { a, b } = pair
  const series = withSums(seriesOf(claims.filter(({ rank }) => rank !== 'deprecated')))
  const mirror = (flow: Mirror['flow'], base: string, other: string): Mirror => {
    const isOf = sides(flow, base, other)
    const find = (reporter: string) => series.find((s) => s.reporter === reporter && isOf(s))
    const rows = mirrorOf(find(base), find(other))
    const own = claims.filter(isOf)
    const reasons = reasonsOf(rows, {
      valuations: new Map(own.flatMap(valuationOf)),
      yearless: saying(own, /year not named|(?:read|identified) as \d{4}/i),
      reExports: saying(own, /\bre-?exports?\b/i),
      partners: saying(own, /\bcountry of (?:origin|consignment|destination)\b/i),
      deprecated: own.filter(({ rank }) => rank === 'deprecated'),
    })
    const checks = compared.filter((check) => check.reporter === base && isOf(check))
    return { flow, base, other, years: rows, checks: new Map(checks.map((c) => [c.year, c.id])), reasons }
  }
  return [mirror('turnover', a, b), mirror('a_sells', a, b), mirror('b_sells', b, a)]
}

type Flowing = Pick<Series, 'indicator' | 'from' | 'to'>

function sides(flow: Mirror['flow'], seller: string, buyer: string): (one: Flowing) => boolean {
  const ends = [seller, buyer]
  if (flow === 'turnover')
    return ({ indicator, from, to }) =>
      indicator === 'trade_turnover' && ends.includes(from) && ends.includes(to)
  return ({ indicator, from, to }) => indicator !== 'trade_turnover' && from === seller && to === buyer
}

/** The checks that set the two sides' yearly levels against each other, from the first country's or the seller's side. */
async function comparisons(scope: Scope) {
  const { id, rule, ordinal, indicator, reporter_id, from_id, to_id, year, period_kind, product_id } =
    schema.checks
  const rows = await scope.reader.db
    .select({ id, indicator, reporter: reporter_id, from: from_id, to: to_id, year })
    .from(schema.checks)
    .where(
      and(
        isOwn(scope, 'checks', ordinal),
        eq(rule, 'two_reporters'),
        like(id, 'two_reporters.level.%'),
        eq(period_kind, 'year'),
        isNull(product_id),
      ),
    )
  return rows.map((row) => ({ ...row, year: Number(row.year) }))
}

const saying = (claims: readonly SaidClaim[], words: RegExp): ReadonlySet<string> =>
  new Set(claims.flatMap(({ id, said }) => (words.test(said) ? [id] : [])))

/** What a source says of its valuation, in the words that trade statistics use for it. */
function valuationOf({ id, said }: SaidClaim): [string, Valuation][] {
  if (/\bf\.?\s?o\.?\s?b\b/i.test(said)) return [[id, 'fob']]
  return /\bc\.?\s?i\.?\s?f\b/i.test(said) ? [[id, 'cif']] : []
}
