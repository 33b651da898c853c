import type { Field } from '../catalog/field'
import { NOT_STATED } from '../catalog/query/query'
import type { FacetValue } from './engine'

/** A stored value as the word that a facet's URL writes. */
export function facetWord(field: Field, value: string | number | null): string {
  if (value === null) return NOT_STATED
  return field.type === 'bool' ? (value === 1 ? 'yes' : 'no') : String(value)
}

/** The order of a facet's values: most rows first, among equals by value, and what is not stated last. */
export const inFacetOrder = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || byValue(a.value, b.value)

const byValue = (a: string, b: string) =>
  a === NOT_STATED ? 1 : b === NOT_STATED ? -1 : a < b ? -1 : Number(a > b)
