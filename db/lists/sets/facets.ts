import type { Field } from '../../catalog/field'
import { openFields } from '../../catalog/query/query'
import type { Facets, FacetValue, ListRequest } from '../engine'
import { facetWord, inFacetOrder } from '../facet-words'
import { contextOf } from '../sql/context'
import { type Bits, eachBit } from './bits'
import { type Column, eachCode } from './column'
import { columnOf } from './column-of'
import { type Selection, selectionOf } from './selection'

/**
 * Live counts of every facet of a view, by field name, from the same read as its rows. A facet leaves its own filter
 * out, so that a second value can be added; values chosen in the URL are listed even when they count nothing.
 */
export async function facetCounts(request: ListRequest, selection: Selection): Promise<Facets> {
  const { view, scope, query } = request
  const context = contextOf(request)
  const facets = openFields(view, scope.pair).filter((f) => f.filter === 'facet')
  const counted = await Promise.all(
    facets.map(async (field) => {
      const column = await columnOf(scope.reader, context, field)
      const counts = count(field, column, selection.without(field.name))
      const missing = (query.facets[field.name] ?? []).filter((v) => !counts.some((c) => c.value === v))
      return [field.name, [...counts, ...missing.map((value) => ({ value, count: 0 }))]] as const
    }),
  )
  return Object.fromEntries(counted)
}

/** How many of the rows that a view selects have each value of a field, that field's own filter included. */
export async function valueCounts(request: ListRequest, name: string): Promise<readonly FacetValue[]> {
  const { reader, pair } = request.scope
  const field = openFields(request.view, pair).find((f) => f.name === name)
  if (!field) return []
  const [column, { rows }] = await Promise.all([
    columnOf(reader, contextOf(request), field),
    selectionOf(request),
  ])
  return count(field, column, rows)
}

function count(field: Field, column: Column, rows: Bits): FacetValue[] {
  const { values } = column
  const counts = new Uint32Array(values.length)
  const add = (code: number) => {
    counts[code] = (counts[code] ?? 0) + 1
  }
  eachBit(rows, (row) => eachCode(column, row, add))
  return values
    .map((value, code) => ({ value: facetWord(field, value), count: counts[code] ?? 0 }))
    .filter((value) => value.count > 0)
    .sort(inFacetOrder)
}
