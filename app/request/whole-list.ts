import { fieldsFor, isColumn } from '@/db/catalog/field'
import { emptyQuery } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import type { ListRequest } from '@/db/lists/engine'
import type { Scope } from '@/db/scope'
import { today } from './today'

/** A list as nobody has filtered it. */
export function wholeList(scope: Scope, language: string, name: ViewName): ListRequest {
  const view = views[name]
  return { scope, view, query: emptyQuery(view, scope.pair), language, today: today() }
}

/** The same list with every column it has. */
export const withEveryColumn = (request: ListRequest): ListRequest => ({
  ...request,
  query: {
    ...request.query,
    columns: fieldsFor(request.view.collection, request.scope.pair)
      .filter(isColumn)
      .map(({ name }) => name),
  },
})
