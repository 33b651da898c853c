import { matrixTable } from '@/components/figures/matrix/table'
import { signingMatrix } from '@/db/queries/agreements/matrix'
import type { ChartLoader } from './loader'

/** Which bodies signed with which. */
export const matrix: ChartLoader = {
  async table(request) {
    const { cells } = await signingMatrix(request)
    return matrixTable(request.scope.pair, cells)
  },
}
