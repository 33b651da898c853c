import { sql } from 'drizzle-orm'
import { RELEVANCE } from '../../catalog/query/query'
import type { Reader } from '../../store'
import { type Bits, countBits, hasBit, intersect } from './bits'
import type { Context } from './expression'
import { heldOrder, heldSet } from './held'
import { contextOf, type ListRequest, matchesExactly, orderBy } from './list'
import { select } from './selection'

/**
 * Every row of a view in its order, by ordinal: the very rows that its page shows a part of. Files are written from it,
 * and know how many rows they will have.
 */
export async function allRows(reader: Reader, request: ListRequest): Promise<Uint32Array> {
  const context = contextOf(reader, request)
  const { rows } = await select(reader, context, request)
  return ordered(reader, context, request, rows, countBits(rows))
}

/** The first `most` of a set of rows in the order of the view, by ordinal. */
export async function ordered(
  reader: Reader,
  context: Context,
  request: ListRequest,
  rows: Bits,
  most: number,
): Promise<Uint32Array> {
  const { table } = context.collection
  const from = sql`select t.ordinal from ${sql.identifier(table)} t`
  const [first, ...others] = request.query.sort
  const found = new Uint32Array(Math.min(most, countBits(rows)))
  if (first?.field !== RELEVANCE) {
    const order = await heldOrder(reader, table, sql`${from} order by ${orderBy(context, request)}`)
    if (found.length === order.length) return order
    walk(order, rows, found, 0)
    return found
  }
  const then = { ...request, query: { ...request.query, sort: others } }
  const order = await heldOrder(reader, table, sql`${from} order by ${orderBy(context, then)}`)
  const exact = await heldSet(reader, table, sql`${from} where ${matchesExactly(context, request.query)}`)
  const closest = walk(order, intersect(rows, exact), found, 0)
  walk(order, rows, found, closest, exact)
  return found
}

/** Puts the rows of a set into `found` from `place` on, until it is full; gives the place after them. */
function walk(order: Uint32Array, rows: Bits, found: Uint32Array, place: number, except?: Bits): number {
  let next = place
  for (let i = 0; i < order.length && next < found.length; i++) {
    const ordinal = order[i] ?? 0
    if (hasBit(rows, ordinal) && !(except && hasBit(except, ordinal))) found[next++] = ordinal
  }
  return next
}
