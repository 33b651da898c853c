import type { Desk } from '@/components/words/desk'
import type { ListRequest } from '@/db/lists/engine'
import { tradeMirrors } from '@/db/queries/charts/mirror'
import { pledgedIncreases, tradeTargets } from '@/db/queries/charts/targets'
import { tradeLevels } from '@/db/queries/charts/trade'
import { labelsOf } from '@/db/queries/labels'
import { chartFile } from '../charts/addresses'

/** What the trade page says beside its chart: levels around events, both sides' figures, targets. */
export async function loadTradeTables(desk: Desk, request: ListRequest, today: string) {
  const { scope, query } = request
  const [levels, mirrors, targets, pledges, events] = await Promise.all([
    tradeLevels(request),
    tradeMirrors(request),
    tradeTargets(scope, today),
    pledgedIncreases(scope),
    labelsOf(scope, 'events', desk.locale),
  ])
  return { levels, mirrors, targets, pledges, events, mirrorCsv: chartFile(desk, 'mirror', query) }
}
