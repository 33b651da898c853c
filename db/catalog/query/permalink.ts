import type { Pair } from '../pair'
import type { View } from '../views'
import { defaultSort, emptyQuery, type Query } from './query'

/** The query with its day written out, where the view depends on one: read on any later day it gives the same. */
export function onDay(view: View, query: Query, day: string): Query {
  const dayControl = view.controls.find((control) => 'day' in control)
  if (!dayControl || query.controls[dayControl.key]) return query
  return { ...query, controls: { ...query.controls, [dayControl.key]: day } }
}

/** The query without what only a table has: order, columns, page and its size. */
export function withoutTable(view: View, pair: Pair, { q, facets, ranges, controls }: Query): Query {
  return { ...emptyQuery(view, pair), q, facets, ranges, controls, sort: defaultSort(view, q) }
}
