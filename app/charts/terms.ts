import { termsFigure } from '@/components/figures/terms/figure'
import { termsTable } from '@/components/figures/terms/table'
import { asOf } from '@/db/lists/request'
import { agreementTimeline } from '@/db/queries/charts/timeline'
import { labelsOf } from '@/db/queries/labels'
import { chartFile } from './addresses'
import type { FigureLoader } from './loader'
import { agreementSources } from './sources'

/** The agreements over time. */
export const terms: FigureLoader = {
  table: async (request) => termsTable(await agreementTimeline(request)),

  async figures(desk, request) {
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
}

/** Whose names head the groups of the timeline. */
const groupings = { none: undefined, sector: 'sectors', ministry: 'institutions', event: 'events' } as const
