import { type ChartName, charts } from '@/db/catalog/charts'
import type { Pair } from '@/db/catalog/pair'
import { withoutTable } from '@/db/catalog/query/permalink'
import { printQuery } from '@/db/catalog/query/print'
import type { Query } from '@/db/catalog/query/query'
import { unknownParameter } from '@/db/catalog/query/unknown'
import { type View, views } from '@/db/catalog/views'
import { BadRequest } from '@/db/errors'

/** The filters and choices of its page that a chart follows, as a query string. */
export const followed = (name: ChartName, pair: Pair, query: Query): string =>
  asked(name, pair, query)
    .filter(([key]) => follows(name, key))
    .map(([, text]) => text)
    .join('&')

/**
 * What a chart's file is asked for, less what only a table has.
 * @throws BadRequest for a filter or choice that the chart does not follow: its file would pass for a filtered one
 */
export function followedQuery(name: ChartName, pair: Pair, query: Query): Query {
  const others = asked(name, pair, query).filter(([key]) => !follows(name, key))
  const known = [...(charts[name].follows ?? []), 'lang']
  const read = [...new URLSearchParams(others.map(([, text]) => text).join('&'))]
  if (read.length > 0) throw new BadRequest(read.map(([key, value]) => unknownParameter(key, value, known)))
  return withoutTable(viewOf(name), pair, query)
}

/** The view of the page that shows a chart. */
export const viewOf = (name: ChartName): View => views[charts[name].view]

const follows = (name: ChartName, key: string): boolean => charts[name].follows?.includes(key) ?? true

/** Every filter and choice of a query, as its key and as it is written. */
function asked(name: ChartName, pair: Pair, query: Query): (readonly [key: string, text: string])[] {
  const printed = printQuery(viewOf(name), pair, withoutTable(viewOf(name), pair, query))
  return printed.split('&').flatMap((text) => (text ? [[text.split('=')[0] ?? '', text] as const] : []))
}
