import { mirrorTable } from '@/components/figures/mirror/table'
import { tradeMirrors } from '@/db/queries/charts/mirror'
import type { ChartLoader } from './loader'

/** What each side states of the same flow. */
export const mirror: ChartLoader = {
  table: async (request) => mirrorTable(await tradeMirrors(request)),
}
