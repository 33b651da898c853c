import type { Desk } from '@/components/desk'
import { printQuery } from '@/db/catalog/query/print'
import { views } from '@/db/catalog/views'
import { scholarships } from '@/db/queries/charts/places'
import { agreementTimeline } from '@/db/queries/charts/timeline'
import { latestEvents } from '@/db/queries/detail/event'
import { fullestReport, latestClaim } from '@/db/queries/headline'
import { labelsOf } from '@/db/queries/labels'
import { valueCounts } from '@/db/queries/list/facets'
import { nextToEnd } from '@/db/queries/register/board'
import { requestReader } from './desk'
import { readRequest } from './list'
import { loadTradeFigure } from './trade'

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

/** Everything the overview shows, read from one store. */
export async function loadOverview(desk: Desk, today: string) {
  const reader = requestReader()
  const { pair, locale } = desk
  const [trade, growth, register, agreements] = await Promise.all([
    readRequest(reader, desk, 'trade', []),
    readRequest(reader, desk, 'trade', [
      ['measure', 'growth'],
      ['indicator', 'trade_turnover'],
    ]),
    readRequest(reader, desk, 'agreements', []),
    readRequest(reader, desk, 'agreements', [
      ['status', 'in_force'],
      ['status', 'lapsed'],
    ]),
  ])
  const headlines = await Promise.all(wanted.map((one) => latestClaim(reader, pair, one)))
  return {
    headlines: headlines.flatMap((h) => h ?? []),
    report: await fullestReport(reader),
    asked: { trade: trade.request.query, growth: growth.request.query, terms: agreements.request.query },
    trade: await loadTradeFigure(desk, trade.request, 'trade', today),
    growth: await loadTradeFigure(desk, growth.request, 'growth', today),
    places: await scholarships(reader, pair),
    statuses: await valueCounts(reader, register.request, 'status'),
    next: await nextToEnd(reader, register.request),
    timeline: await agreementTimeline(reader, agreements.request),
    termsCsv: desk.api('charts/terms.csv', printQuery(views.agreements, pair, agreements.request.query)),
    titles: await labelsOf(reader, 'agreements', locale),
    events: await latestEvents(reader, LATEST_EVENTS),
    eventNames: await labelsOf(reader, 'events', locale),
  }
}
