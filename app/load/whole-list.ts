import type { Desk } from '@/components/desk'
import { emptyQuery } from '@/db/catalog/query/query'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { ListRequest } from '@/db/queries/list/list'
import { today } from './today'

/** A list as nobody has filtered it. */
export function wholeList({ pair, locale }: Pick<Desk, 'pair' | 'locale'>, name: ViewName): ListRequest {
  const view: View = views[name]
  return { view, pair, query: emptyQuery(view, pair), language: locale, today: today() }
}
