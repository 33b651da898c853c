import { signedByYearFigure } from '@/components/figures/signed/figure'
import { signedTable } from '@/components/figures/signed/table'
import { valueCounts } from '@/db/lists/lists'
import { chartFile } from './addresses'
import type { FigureLoader } from './loader'
import { agreementSources } from './sources'

/** How many agreements of the list were signed in each year. */
export const signed: FigureLoader = {
  table: async (request) => signedTable(await valueCounts(request, 'year_signed')),

  async figures(desk, request) {
    const [years, sources] = await Promise.all([
      valueCounts(request, 'year_signed'),
      agreementSources(desk, 'signed', request),
    ])
    return [signedByYearFigure(desk, years, sources, chartFile(desk, 'signed', request.query))]
  },
}
