import type { ListData } from '@/components/table/list-data'
import type { ViewName } from '@/db/catalog/views'
import type { ListRequest } from '@/db/lists/engine'
import { listPage } from '@/db/lists/lists'
import { namesIn } from '@/db/lists/names'
import { asOf, chosenFields } from '@/db/lists/request'
import { labelBook } from '@/db/queries/label-book'
import { lineageOf } from '@/db/queries/lineage'
import type { PageDesk } from '../request/desk'
import { pairsOf, readRequest, type SearchParams } from '../request/list-request'

/** A list's data with the request that its charts use too: one filter object, one `where`. */
export async function loadList(
  desk: PageDesk,
  name: ViewName,
  params: SearchParams,
): Promise<{ data: ListData; request: ListRequest }> {
  const { scope } = desk
  const { request, ignored, more } = await readRequest(scope, desk.locale, name, pairsOf(params))
  const [page, lineage] = await Promise.all([listPage(request), lineageOf(scope)])
  const labels = await labelBook(request, page.rows)
  const searched = request.query.q === '' ? [] : page.rows.map((row) => String(row.id))
  const names = await namesIn(scope, request.view.collection, searched)
  return {
    request,
    data: {
      view: name,
      query: request.query,
      ...{ ignored, more },
      fields: chosenFields(request),
      labels,
      lineage,
      names,
      asOf: asOf(request),
      ...page,
    },
  }
}
