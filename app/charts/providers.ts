import { citedTable } from '@/components/figures/cited-table'
import { providersFigure } from '@/components/figures/providers/figure'
import { otherProviders } from '@/db/queries/charts/scholarships'
import type { Scope } from '@/db/scope'
import { chartFile } from './addresses'
import type { FigureLoader } from './loader'

/** Places that other countries give to citizens of each country of the pair. */
export const providers: FigureLoader = {
  table: async ({ scope }) => citedTable((await ofBoth(scope)).flatMap(({ cited }) => cited)),

  async figures(desk, { scope, query }) {
    const both = await ofBoth(scope)
    const rows = both.reduce((sum, { cited }) => sum + cited.length, 0)
    const file = { csv: chartFile(desk, 'providers', query), rows }
    return both
      .filter(({ cited }) => cited.length > 0)
      .map(({ code, cited }) => providersFigure(desk, code, cited, file))
  },
}

const ofBoth = (scope: Scope) =>
  Promise.all(
    [scope.pair.a, scope.pair.b].map(async (code) => ({ code, cited: await otherProviders(scope, code) })),
  )
