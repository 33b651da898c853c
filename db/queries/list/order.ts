import { sql } from 'drizzle-orm'
import { fieldsFor } from '../../catalog/field'
import { RELEVANCE } from '../../catalog/query/query'
import type { Reader } from '../../store'
import { type Bits, hasBit, intersect } from './bits'
import type { Context } from './expression'
import { heldSet } from './held'
import { type ListRequest, matchesExactly, orderBy } from './list'
import { orderOfIds, placesBy } from './places'
import { type PlaceKey, stableSort } from './stable-sort'
import { oneAfterAnother } from './turns'

/** The first `most` rows of a set in the order of the view, by ordinal; fewer where the set has fewer. */
export async function ordered(
  reader: Reader,
  context: Context,
  request: ListRequest,
  rows: Bits,
  most: number,
): Promise<Uint32Array> {
  const { table } = context.collection
  const [first, ...others] = request.query.sort
  const found = new Uint32Array(most)
  if (first?.field !== RELEVANCE) {
    const order = await tableOrder(reader, context, request)
    return most === order.length ? order : found.subarray(0, walk(order, rows, found, 0))
  }
  const then = { ...request, query: { ...request.query, sort: others } }
  const order = await tableOrder(reader, context, then)
  const exact = await heldSet(
    reader,
    table,
    sql`select t.ordinal from ${sql.identifier(table)} t where ${matchesExactly(context, request.query)}`,
  )
  const closest = walk(order, intersect(rows, exact), found, 0)
  return found.subarray(0, walk(order, rows, found, closest, exact))
}

/** Every record of the view's collection in its order, whatever its filters: what `orderBy` says in SQL. */
function tableOrder(reader: Reader, context: Context, request: ListRequest): Promise<Uint32Array> {
  const { table } = context.collection
  const name = `order of ${table} ${reader.fingerprint(orderBy(context, request))}`
  const sort = async () => {
    const fields = fieldsFor(context.collection, context.pair)
    const keys: PlaceKey[] = []
    for (const { field: name, descending } of request.query.sort) {
      const field = fields.find((one) => one.name === name)
      if (field) keys.push({ places: await placesBy(reader, context, field), descending })
    }
    // The id breaks ties.
    const ids = await orderOfIds(reader, context)
    return oneAfterAnother(() => stableSort(ids, keys))
  }
  return reader.shelf.keep(name, sort, ({ byteLength }) => byteLength)
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
