import type { Desk } from '@/components/desk'
import { fieldsFor, isColumn } from '@/db/catalog/field'
import { emptyQuery } from '@/db/catalog/query/query'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { ListRequest } from '@/db/queries/list/list'
import { today } from './today'

/** A list as nobody has filtered it. */
export function wholeList({ pair, locale }: Pick<Desk, 'pair' | 'locale'>, name: ViewName): ListRequest {
  const view: View = views[name]
  return { view, pair, query: emptyQuery(view, pair), language: locale, today: today() }
}

/** The same list with every column it has. */
export const withEveryColumn = (request: ListRequest): ListRequest => ({
  ...request,
  query: {
    ...request.query,
    columns: fieldsFor(request.view.collection, request.pair)
      .filter(isColumn)
      .map(({ name }) => name),
  },
})
