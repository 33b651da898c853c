import { marketFigure } from '@/components/figures/markets/figure'
import { marketTable } from '@/components/figures/markets/table'
import { marketRanks } from '@/db/queries/charts/market-rank'
import { labelsOf } from '@/db/queries/labels'
import { chartFile } from './addresses'
import type { FigureLoader } from './loader'

/** Where each country of the pair stands among the other's export markets. */
export const markets: FigureLoader = {
  table: async ({ scope }) => marketTable(await marketRanks(scope)),

  async figures(desk, { scope, query }) {
    const [ranks, sources] = await Promise.all([marketRanks(scope), labelsOf(scope, 'sources', desk.locale)])
    const publishers = new Map([...sources].map(([id, { text }]) => [id, text]))
    const rows = ranks.reduce((sum, { years }) => sum + years.length, 0)
    const file = { csv: chartFile(desk, 'markets', query), rows }
    return ranks.map((rank) => marketFigure(desk, rank, publishers, file))
  },
}
