import { keyOf } from '../field'
import type { Pair } from '../pair'
import type { View } from '../views'
import { defaultSort, emptyQuery, openFields, type Query, RELEVANCE, writeSort } from './query'

/**
 * The canonical query string of a view: keys and facet values sorted, defaults dropped, no leading `?`.
 * Parsing it gives the same query.
 */
export function printQuery(view: View, pair: Pair, query: Query): string {
  const plain = emptyQuery(view, pair)
  const entries: [string, string][] = []
  if (query.q !== '') entries.push(['q', query.q])
  for (const field of openFields(view, pair)) {
    for (const value of [...(query.facets[field.name] ?? [])].sort()) entries.push([keyOf(field), value])
    const range = query.ranges[field.name]
    if (range)
      entries.push([
        keyOf(field),
        range.from === range.to ? (range.from ?? '') : `${range.from ?? ''}..${range.to ?? ''}`,
      ])
  }
  const sort = writeSort(query.sort)
  if (sort !== '' && sort !== writeSort(defaultSort(view, query.q))) entries.push(['sort', sort])
  if (query.columns.join() !== plain.columns.join()) entries.push(['cols', query.columns.join(',')])
  if (query.page !== 1) entries.push(['page', String(query.page)])
  if (query.size !== plain.size) entries.push(['size', String(query.size)])
  for (const [key, value] of Object.entries(query.controls)) entries.push([key, value])
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  // Commas are legal in a query string and keep lists readable.
  return new URLSearchParams(entries).toString().replaceAll('%2C', ',')
}

/** A copy with some parts changed; any change but of the page goes back to the first page. */
export const change = (query: Query, parts: Partial<Query>): Query => ({ ...query, page: 1, ...parts })

/** The query with one facet value added, or taken away where it is chosen already. */
export function toggleFacet(query: Query, field: string, value: string): Query {
  const chosen = query.facets[field] ?? []
  const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value].sort()
  const { [field]: _, ...others } = query.facets
  return change(query, { facets: next.length > 0 ? { ...others, [field]: next } : others })
}

/** The query without any filter on a field. */
export function withoutField(query: Query, field: string): Query {
  const { [field]: _facet, ...facets } = query.facets
  const { [field]: _range, ...ranges } = query.ranges
  return change(query, { facets, ranges })
}

/** The query without its text search, and without the order that only a search has. */
export const withoutSearch = (query: Query): Query =>
  change(query, { q: '', sort: query.sort.filter((key) => key.field !== RELEVANCE) })

/** The query with every filter taken away; order, columns and drawing stay. */
export const unfiltered = (query: Query): Query => ({ ...withoutSearch(query), facets: {}, ranges: {} })
