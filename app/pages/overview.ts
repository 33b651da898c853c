import type { ViewName } from '@/db/catalog/views'
import { valueCounts } from '@/db/lists/lists'
import { nextToEnd } from '@/db/queries/agreements/board'
import { scholarships } from '@/db/queries/charts/scholarships'
import { agreementTimeline } from '@/db/queries/charts/timeline'
import { latestEvents } from '@/db/queries/detail/event'
import { fullestReport, latestClaim } from '@/db/queries/headline'
import { namesOfRecords } from '@/db/queries/label-book'
import { chartFile } from '../charts/addresses'
import { agreementSources } from '../charts/sources'
import { drawnTitles } from '../charts/terms'
import { loadTradeFigure } from '../charts/trade'
import type { PageDesk } from '../request/desk'
import { readRequest } from '../request/list-request'

const wholeYear = ['year'] as const
const wanted = [
  { indicator: 'trade_turnover', kind: 'level', periods: wholeYear },
  { indicator: 'trade_turnover', kind: 'growth', periods: wholeYear },
  {
    indicator: 'trade_turnover',
    kind: 'rank',
    periods: ['year', 'half', 'quarter', 'months', 'month', 'point'],
  },
  { indicator: 'scholarship_places', kind: 'level', periods: ['academic_year', 'year', 'point'] },
] as const

const LATEST_EVENTS = 8

/** What the charts of the overview are drawn for. */
export async function overviewRequests(desk: PageDesk) {
  const { scope } = desk
  const read = async (name: ViewName, params: readonly (readonly [string, string])[]) =>
    (await readRequest(scope, desk.locale, name, params)).request
  const [trade, growth, terms] = await Promise.all([
    read('trade', []),
    read('trade', [
      ['measure', 'growth'],
      ['indicator', 'trade_turnover'],
    ]),
    read('agreements', [
      ['status', 'in_force'],
      ['status', 'lapsed'],
    ]),
  ])
  return { trade, growth, terms }
}

/** Everything the overview shows, read from one store. */
export async function loadOverview(desk: PageDesk, today: string) {
  const { scope } = desk
  const { locale } = desk
  const { trade, growth, terms } = await overviewRequests(desk)
  const { request: register } = await readRequest(scope, desk.locale, 'agreements', [])
  const headlines = await Promise.all(wanted.map((one) => latestClaim(scope, one)))
  const report = await fullestReport(scope)
  const events = await latestEvents(scope, LATEST_EVENTS)
  const next = await nextToEnd(register)
  const timeline = await agreementTimeline(terms)
  const names = await namesOfRecords(scope, locale, {
    agreements: next ? [String(next.id)] : [],
    events: [...events.map(({ id }) => id), report?.event ?? null],
  })
  return {
    headlines: headlines.flatMap((h) => h ?? []),
    report,
    asked: { trade: trade.query, growth: growth.query, terms: terms.query },
    trade: await loadTradeFigure(desk, trade, 'trade', today),
    growth: await loadTradeFigure(desk, growth, 'growth', today),
    places: await scholarships(scope),
    statuses: await valueCounts(register, 'status'),
    next,
    timeline,
    termsSources: await agreementSources(desk, 'terms', terms),
    termsCsv: chartFile(desk, 'terms', terms.query),
    titles: new Map([...(await drawnTitles(scope, locale, timeline)), ...names.agreements]),
    events,
    eventNames: names.events,
  }
}
