import { and, asc, eq, isNull } from 'drizzle-orm'
import { boundsOf, type Interval } from '../../analysis/interval'
import { horizonOf, type Result, resultOf, statedOn } from '../../analysis/targets'
import type { Word } from '../../catalog/vocabulary'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { isOwn } from '../belongs'
import { byEvidence, type Cited, isStanding, selectCited } from '../cited'

/** A promised level with what came of it. Dates are at their own precision. */
export interface Target extends Cited {
  readonly statedOn: string
  /** The last day by which it is due; null where no date was set. */
  readonly horizon: string | null
  /** The last whole-year level up to the horizon; undefined where no date was set or it lies ahead. */
  readonly byThen: Cited | undefined
  /** The last whole-year level there is. */
  readonly latest: Cited | undefined
  /** Where words leave the result open: the last whole-year level that lies below the target for certain. */
  readonly below: Cited | undefined
  readonly result: Result
}

/**
 * Every target between the pair's countries on trade, as stated, against the levels stated for later years; the latest
 * statement first. Levels of either side count: of one year the target's own reporter's first, then by the drawing rule.
 * @param today a day, `YYYY-MM-DD`
 */
export async function tradeTargets(scope: Scope, today: string): Promise<Target[]> {
  const [targets, levels, eventOn] = await Promise.all([
    tradeClaims(scope, 'target'),
    tradeClaims(scope, 'level', 'year'),
    eventDays(scope),
  ])
  return targets
    .map((cited) => {
      const event_on = eventOn.get(cited.claim.event_id ?? '') ?? null
      const sameTrade = levels.filter((level) => isSameTrade(cited.claim, level.claim))
      return targetOf(cited, event_on, sameTrade, today)
    })
    .sort((a, b) => (a.statedOn < b.statedOn ? 1 : a.statedOn > b.statedOn ? -1 : 0))
}

function targetOf(cited: Cited, event_on: string | null, levels: readonly Cited[], today: string): Target {
  const { claim, source } = cited
  const promised = { ...claim, event_on, published_on: source.published_on }
  const horizon = horizonOf(promised)
  const isDue = horizon !== null && horizon < today
  const counting = isDue ? levels.filter((level) => level.claim.period_end <= horizon) : levels
  const last = (among: readonly Cited[]) => lastLevel(among, claim.reporter_id)
  const counted = last(counting)
  const result = resultOf(claim.value, horizon, counted && reached(counted), today)
  const below = counting.filter((level) => level.claim.high !== null && level.claim.high <= claim.value)
  return {
    ...cited,
    statedOn: statedOn(promised),
    horizon,
    byThen: isDue ? counted : undefined,
    latest: last(levels),
    below: result.unclear === 'wording' ? last(below) : undefined,
    result,
  }
}

/** The days of the events at which something was promised, by their ids. */
async function eventDays(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const { claims, events } = schema
  const rows = await scope.reader.db
    .selectDistinct({ id: events.id, starts_on: events.starts_on })
    .from(claims)
    .innerJoin(events, eq(events.id, claims.event_id))
    .where(and(eq(claims.kind, 'target'), isOwn(scope, 'claims', claims.ordinal)))
  return new Map(rows.map(({ id, starts_on }) => [id, starts_on]))
}

/** What one side offered to add to its sales: increments, no levels; the latest first. */
export async function pledgedIncreases(scope: Scope): Promise<Cited[]> {
  return (await tradeClaims(scope, 'pledged_increase')).reverse()
}

async function tradeClaims(
  scope: Scope,
  kind: Word<'claim_kind'>,
  period?: Word<'period_kind'>,
): Promise<Cited[]> {
  const { claims } = schema
  return selectCited(scope)
    .where(
      and(
        eq(claims.topic, 'trade'),
        eq(claims.kind, kind),
        period && eq(claims.period_kind, period),
        isOwn(scope, 'claims', claims.ordinal),
        isNull(claims.product_id),
        isStanding,
      ),
    )
    .orderBy(asc(claims.period_end), asc(claims.id))
}

/** Turnover has no direction; exports and imports of one flow are levels of the same trade. */
function isSameTrade(target: Cited['claim'], level: Cited['claim']): boolean {
  const both = target.indicator === 'trade_turnover'
  if (both || level.indicator === 'trade_turnover') return target.indicator === level.indicator
  return target.from_id === level.from_id && target.to_id === level.to_id
}

function lastLevel(levels: readonly Cited[], reporter: string | null): Cited | undefined {
  const end = levels.at(-1)?.claim.period_end
  const foreign = ({ claim }: Cited) => Number(claim.reporter_id !== reporter)
  return levels
    .filter(({ claim }) => claim.period_end === end)
    .sort((x, y) => foreign(x) - foreign(y) || byEvidence(x, y))[0]
}

function reached({ claim }: Cited): { year: number; interval: Interval } {
  return { year: Number(claim.period_end.slice(0, 4)), interval: boundsOf(claim) }
}
