import { termsFigure } from '@/components/figures/terms/figure'
import { termsTable } from '@/components/figures/terms/table'
import { asOf } from '@/db/lists/request'
import { type AgreementTimeline, agreementTimeline } from '@/db/queries/charts/timeline'
import { type Labels, labelsByIds, labelsOf } from '@/db/queries/labels'
import type { Scope } from '@/db/scope'
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
      drawnTitles(scope, desk.locale, timeline),
      target && labelsOf(scope, target, desk.locale),
      agreementSources(desk, 'terms', request),
    ])
    const csv = chartFile(desk, 'terms', request.query)
    return [termsFigure(desk, timeline, titles, asOf(request), sources, csv, { names })]
  },
}

/** The titles of the agreements that a timeline draws, and of those that it names beside them. */
export async function drawnTitles(
  scope: Scope,
  language: string,
  { groups }: AgreementTimeline,
): Promise<Labels> {
  const terms = groups.flatMap((group) => group.terms)
  const ids = terms.flatMap(({ id, related_id }) => (related_id === null ? [id] : [id, related_id]))
  return labelsByIds(scope, 'agreements', ids, language)
}

/** Whose names head the groups of the timeline. */
const groupings = { none: undefined, sector: 'sectors', ministry: 'institutions', event: 'events' } as const
