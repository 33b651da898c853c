import type { Query } from '../catalog/query/query'
import type { View } from '../catalog/views'
import type { Scope } from '../scope'
import type { Row } from '../store/store'

/** A view of a scope with names in a language, asked on a day (`YYYY-MM-DD`). */
export interface ListRequest {
  readonly scope: Scope
  readonly view: View
  readonly query: Query
  /** The id of a record: then the list has that one alone, whatever the query's filters, or nothing; no filter helps. */
  readonly record?: string
  readonly language: string
  readonly today: string
  /** Answers in place of the engine of the store. */
  readonly engine?: ListEngine
}

/** One page of a view: its rows, how many there are in all, what else could be chosen. */
export interface ListPage {
  /** Each has `id`, the chosen columns and what their words need; many values are joined by `;`. */
  readonly rows: readonly Row[]
  readonly total: number
  readonly facets: Facets
  /** Where nothing is found: how many rows there would be without one of the filters, by filter. */
  readonly relaxations: readonly { readonly filter: string; readonly count: number }[]
}

/** A value that could be chosen and how many rows it would give beside the other filters. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

export type Facets = Readonly<Record<string, readonly FacetValue[]>>

/** How a row is written: a CSV line (RFC 4180, its text guarded or not), or a JSON object with what `end`s it. */
export type LineFormat =
  | { readonly as: 'csv'; readonly guard: boolean }
  | { readonly as: 'json'; readonly end: string }

/** Rows of plain values, some at a time. */
export type CellRows = AsyncIterable<readonly (readonly (string | number | null)[])[]>

/**
 * Lists of records, whatever engine holds them. All that is asked of one request is of the same rows in the same order: page,
 * counts and files cannot disagree.
 */
export interface ListEngine {
  /** The page that the request is on. */
  page(request: ListRequest): Promise<ListPage>
  /** How many rows have each value of a field, that field's own filter included; most first, then by value. */
  values(request: ListRequest, field: string): Promise<readonly FacetValue[]>
  /** How many rows there are, whatever page the request is on. */
  count(request: ListRequest): Promise<number>
  /**
   * Every row in the view's order, as a file has it. Nothing is done before the first part is asked for.
   * @param stop ends it between two parts, which the reader of a generator cannot
   * @throws what `stop` is aborted with
   */
  lines(request: ListRequest, format: LineFormat, stop?: AbortSignal): AsyncIterable<Uint8Array>
  /** The same rows as values, in the columns of `fileHeader`. @throws what `stop` is aborted with */
  cells(request: ListRequest, stop?: AbortSignal): CellRows
  /** The most bytes of UTF-8 that a cell of many values has; what a single value may have the compiler sees to. */
  widest(request: ListRequest): Promise<number>
  /** The ids of the sources that the rows rest on. @throws what `stop` is aborted with */
  sources(request: ListRequest, stop?: AbortSignal): Promise<ReadonlySet<string>>
}
