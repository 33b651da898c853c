import type { FigureModel } from '@/components/chart/types'
import { signedByYearFigure } from '@/components/figures/agreements'
import { marketFigure } from '@/components/figures/markets'
import { providersFigure, scholarshipFigure } from '@/components/figures/places'
import { termsFigure } from '@/components/figures/timeline'
import { tradeFigure } from '@/components/figures/trade'
import type { Desk } from '@/components/words/desk'
import type { ListRequest } from '@/db/lists/engine'
import { valueCounts } from '@/db/lists/lists'
import { asOf } from '@/db/lists/request'
import { marketRanks } from '@/db/queries/charts/market-rank'
import { otherProviders, scholarships } from '@/db/queries/charts/places'
import { agreementTimeline } from '@/db/queries/charts/timeline'
import { labelsOf } from '@/db/queries/labels'
import { chartFile } from './addresses'
import type { FigureName } from './places'
import { agreementSources } from './sources'
import { loadTradeFigure } from './trade'

type Load = (desk: Desk, request: ListRequest) => Promise<readonly FigureModel[]>

/** Draws a chart for a request of its page: one figure, or one for each country; none where nothing is known. */
export const figures: Readonly<Record<FigureName, Load>> = {
  async trade(desk, request) {
    return [tradeFigure(desk, await loadTradeFigure(desk, request, 'trade', request.today))]
  },

  async markets(desk, { scope, query }) {
    const [ranks, sources] = await Promise.all([marketRanks(scope), labelsOf(scope, 'sources', desk.locale)])
    const publishers = new Map([...sources].map(([id, { text }]) => [id, text]))
    const rows = ranks.reduce((sum, { years }) => sum + years.length, 0)
    const file = { csv: chartFile(desk, 'markets', query), rows }
    return ranks.map((rank) => marketFigure(desk, rank, publishers, file))
  },

  async scholarships(desk, { scope, query }) {
    const places = await scholarships(scope)
    return [scholarshipFigure(desk, places, chartFile(desk, 'scholarships', query))]
  },

  async providers(desk, { scope, query }) {
    const { a, b } = desk.pair
    const all = await Promise.all(
      [a, b].map(async (code) => ({
        code,
        cited: await otherProviders(scope, code),
      })),
    )
    const rows = all.reduce((sum, { cited }) => sum + cited.length, 0)
    const file = { csv: chartFile(desk, 'providers', query), rows }
    return all
      .filter(({ cited }) => cited.length > 0)
      .map(({ code, cited }) => providersFigure(desk, code, cited, file))
  },

  async terms(desk, request) {
    const { scope } = request
    const timeline = await agreementTimeline(request)
    const target = groupings[timeline.grouping]
    const [titles, names, sources] = await Promise.all([
      labelsOf(scope, 'agreements', desk.locale),
      target && labelsOf(scope, target, desk.locale),
      agreementSources(desk, 'terms', request),
    ])
    const csv = chartFile(desk, 'terms', request.query)
    return [termsFigure(desk, timeline, titles, asOf(request), sources, csv, { names })]
  },

  async signed(desk, request) {
    const [years, sources] = await Promise.all([
      valueCounts(request, 'year_signed'),
      agreementSources(desk, 'signed', request),
    ])
    return [signedByYearFigure(desk, years, sources, chartFile(desk, 'signed', request.query))]
  },
}

/** Whose names head the groups of the timeline. */
const groupings = { none: undefined, sector: 'sectors', ministry: 'institutions', event: 'events' } as const
