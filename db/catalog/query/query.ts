import { type Field, fieldsFor, isColumn } from '../field'
import type { Pair } from '../pair'
import type { View } from '../views'
import { vocabulary } from '../vocabulary'

/** Ends of a range at their own precision, both included; a missing end is open. */
export interface Range {
  readonly from?: string
  readonly to?: string
}

export interface SortKey {
  readonly field: string
  readonly descending: boolean
}

/** Everything a URL says about a view, typed. Table, charts, facets and files are functions of this one object. */
export interface Query {
  readonly q: string
  /** Chosen values by field name, or-ed within a field, and-ed between fields; `none` is "not stated". */
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly ranges: Readonly<Record<string, Range>>
  readonly sort: readonly SortKey[]
  readonly columns: readonly string[]
  readonly page: number
  readonly size: number
  readonly controls: Readonly<Record<string, string>>
}

export const PAGE_SIZE = 25
export const LARGEST_PAGE = 200
/** The facet value for records where nothing was stated. */
export const NOT_STATED = 'none'

const scope = ['pair', 'context'] as const

/** The words a facet may hold, or undefined where the store knows them. */
export function wordsOf(field: Field): readonly string[] | undefined {
  if (field.type === 'bool') return ['yes', 'no']
  if (!field.vocabulary) return undefined
  return field.vocabulary === 'scope' ? scope : vocabulary[field.vocabulary]
}

/** The fields of a view for a pair, less those that the view fixes. */
export function openFields(view: View, pair: Pair): readonly Field[] {
  return fieldsFor(view.collection, pair).filter((field) => !Object.hasOwn(view.fixed, field.name))
}

/** The columns that show when the URL does not choose. */
export function defaultColumns(view: View, pair: Pair): readonly string[] {
  return (
    view.columns ??
    fieldsFor(view.collection, pair)
      .filter((field) => isColumn(field) && field.column === 'shown')
      .map((field) => field.name)
  )
}

/** Reads `-signed_on,title`; words that are no field are left to the caller. */
export function readSort(text: string): readonly SortKey[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((word) =>
      word.startsWith('-') ? { field: word.slice(1), descending: true } : { field: word, descending: false },
    )
}

/** Writes sort keys as `-signed_on,title`. */
export const writeSort = (sort: readonly SortKey[]): string =>
  sort.map((key) => `${key.descending ? '-' : ''}${key.field}`).join(',')

/** The sort key that puts what is spelt as it was typed before what only matches by folding. */
export const RELEVANCE = 'relevance'

/** The order that holds when the URL does not choose: with a search, the closest spelling first. */
export function defaultSort(view: View, q: string): readonly SortKey[] {
  const order = readSort(view.collection.order)
  return q === '' ? order : [{ field: RELEVANCE, descending: false }, ...order]
}

/** What a URL without parameters means. */
export function emptyQuery(view: View, pair: Pair): Query {
  return {
    q: '',
    facets: {},
    ranges: {},
    sort: defaultSort(view, ''),
    columns: defaultColumns(view, pair),
    page: 1,
    size: PAGE_SIZE,
    controls: {},
  }
}

/** True when any filter narrows the view. */
export const isFiltered = (query: Query): boolean =>
  query.q !== '' || Object.keys(query.facets).length > 0 || Object.keys(query.ranges).length > 0
