import type { FigureModel } from '@/components/chart/types'
import { mostCited } from '@/components/figures/most-cited'
import type { Desk } from '@/components/words/desk'
import type { FigureName } from '@/db/catalog/charts'
import type { ListRequest } from '@/db/lists/engine'
import { valueCounts } from '@/db/lists/lists'
import { labelsOf } from '@/db/queries/labels'
import { chartPackage } from './addresses'

/** Whom the agreements rest on that a chart counts or draws. */
export async function agreementSources(
  desk: Desk,
  name: FigureName,
  request: ListRequest,
): Promise<FigureModel['sources']> {
  const [counts, publishers] = await Promise.all([
    valueCounts(request, 'sources'),
    labelsOf(request.scope, 'sources', desk.locale),
  ])
  const cited = counts.flatMap(({ value: id, count }) => {
    const publisher = publishers.get(id)?.text
    return publisher === undefined ? [] : [{ id, publisher, count }]
  })
  return mostCited(desk, cited, chartPackage(desk, name, request.query))
}
