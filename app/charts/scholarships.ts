import { citedTable } from '@/components/figures/cited-table'
import { scholarshipFigure } from '@/components/figures/scholarships/figure'
import { scholarships as scholarshipsOf } from '@/db/queries/charts/scholarships'
import { chartFile } from './addresses'
import type { FigureLoader } from './loader'

/** Places and awards between the pair's countries. */
export const scholarships: FigureLoader = {
  table: async ({ scope }) => citedTable(await scholarshipsOf(scope)),

  async figures(desk, { scope, query }) {
    const places = await scholarshipsOf(scope)
    return [scholarshipFigure(desk, places, chartFile(desk, 'scholarships', query))]
  },
}
