import { sql } from 'drizzle-orm'
import { RELEVANCE } from '../../catalog/query/query'
import type { Cells, Reader } from '../../store'
import { type Bits, countBits, hasBit, intersect } from './bits'
import type { Context } from './expression'
import { type Facets, facetCounts } from './facets'
import { heldOrder, heldSet } from './held'
import { chosenFields, select as columns, contextOf, type ListRequest, matchesExactly, orderBy } from './list'
import { type Selection, select } from './selection'

/** One page of a view: its rows, how many there are in all, what else could be chosen. */
export interface ListPage {
  /** Each has `id`, the chosen columns and what their words need; many values are joined by `;`. */
  readonly rows: readonly Cells[]
  readonly total: number
  readonly facets: Facets
  /** Where nothing is found: how many rows there would be without one of the filters, by filter. */
  readonly relief: readonly { readonly filter: string; readonly count: number }[]
}

/**
 * Rows, total and facet counts of a view, all of them worked out from one set of rows, so that they cannot disagree:
 * the reader's file never changes, and the set is made once.
 */
export async function listPage(reader: Reader, request: ListRequest): Promise<ListPage> {
  const context = contextOf(reader, request)
  const selection = await select(reader, context, request)
  const total = countBits(selection.rows)
  const [rows, facets] = await Promise.all([
    pageRows(reader, context, request, selection),
    facetCounts(reader, context, request, selection),
  ])
  const relief =
    total > 0
      ? []
      : selection.filters.map((filter) => ({ filter, count: countBits(selection.without(filter)) }))
  return { rows, total, facets, relief }
}

async function pageRows(reader: Reader, context: Context, request: ListRequest, { rows }: Selection) {
  const { page, size } = request.query
  const wanted = (await ordered(reader, context, request, rows)).slice((page - 1) * size, page * size)
  if (wanted.length === 0) return []
  const needs = chosenFields(request).flatMap((f) => f.needs ?? [])
  const list = sql.join(
    wanted.map((ordinal) => sql`${ordinal}`),
    sql`, `,
  )
  const found = await reader.rows(
    sql`${columns(context, request, 'id', ...needs, 'ordinal')} where t.ordinal in (${list})`,
  )
  const place = new Map(wanted.map((ordinal, i) => [ordinal, i]))
  const placeOf = (row: Cells) => place.get(Number(row.ordinal)) ?? 0
  return found.sort((a, b) => placeOf(a) - placeOf(b))
}

/** A set's ordinals in the order of the view, as far as the page needs them. */
async function ordered(
  reader: Reader,
  context: Context,
  request: ListRequest,
  rows: Bits,
): Promise<number[]> {
  const { page, size, sort } = request.query
  const { table } = context.collection
  const from = sql`select t.ordinal from ${sql.identifier(table)} t`
  const [first, ...others] = sort
  if (first?.field !== RELEVANCE) {
    const order = await heldOrder(reader, table, sql`${from} order by ${orderBy(context, request)}`)
    return walk(order, rows, page * size)
  }
  const then = { ...request, query: { ...request.query, sort: others } }
  const order = await heldOrder(reader, table, sql`${from} order by ${orderBy(context, then)}`)
  const exact = await heldSet(reader, table, sql`${from} where ${matchesExactly(context, request.query)}`)
  const closest = walk(order, intersect(rows, exact), page * size)
  const rest = walk(order, rows, page * size, exact)
  return [...closest, ...rest]
}

function walk(order: Uint32Array, rows: Bits, most: number, except?: Bits): number[] {
  const found: number[] = []
  for (const ordinal of order) {
    if (found.length === most) break
    if (hasBit(rows, ordinal) && !(except && hasBit(except, ordinal))) found.push(ordinal)
  }
  return found
}
