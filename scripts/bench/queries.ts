import { emptyQuery } from '../../db/catalog/query/query'
import { views } from '../../db/catalog/views'
import { tradeSeries } from '../../db/queries/charts/trade'
import { facetCounts } from '../../db/queries/list/facets'
import { countRows, type ListRequest, listRows, streamRows } from '../../db/queries/list/list'
import type { Reader } from '../../db/store'

/** One question asked of the store, as a page asks it. */
export interface MeasuredQuery {
  readonly name: string
  run(reader: Reader): unknown
}

const pair = { id: 'kaz-tjk', a: 'kaz', b: 'tjk' }
const ask = (name: keyof typeof views): ListRequest => ({
  view: views[name],
  pair,
  query: emptyQuery(views[name], pair),
  language: 'en',
})

export const queries: readonly MeasuredQuery[] = [
  { name: 'claims, first page', run: (reader) => listRows(reader, ask('claims')) },
  { name: 'claims, count', run: (reader) => countRows(reader, ask('claims')) },
  { name: 'claims, facets', run: (reader) => facetCounts(reader, ask('claims')) },
  { name: 'claims, every row', run: (reader) => [...streamRows(reader, ask('claims'))] },
  { name: 'agreements, facets', run: (reader) => facetCounts(reader, ask('agreements')) },
  { name: 'trade, series', run: (reader) => tradeSeries(reader, ask('trade')) },
]
