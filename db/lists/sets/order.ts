import { fieldsFor } from '../../catalog/field'
import { placesLanguage } from '../../catalog/names'
import { defaultSort, RELEVANCE, writeSort } from '../../catalog/query/query'
import { serialized } from '../../event-loop'
import type { ListRequest } from '../engine'
import { contextOf } from '../sql/context'
import { matchesExactly, orderBy } from '../sql/select'
import { type Bits, eachBit, hasBit, intersect } from './bits'
import { cachedSet, ordinalsOf, ranksById } from './cached'
import { ranksBy } from './ranks'
import { type PlaceKey, stableSort } from './stable-sort'

/** Records in an order. */
export interface InOrder {
  readonly count: number
  /** The ordinals of the records from one place of the order up to another. */
  ordinals(from: number, to: number): Uint32Array
}

/** The first `most` rows of a set in the order of the view; fewer where the set has fewer. */
export async function ordered(request: ListRequest, rows: Bits, most: number): Promise<InOrder> {
  const { reader } = request.scope
  const context = contextOf(request)
  const ordinals = await ordinalsOf(reader, context)
  const inOrder = (places: Uint32Array): InOrder => ({
    count: places.length,
    ordinals: (from, to) => places.subarray(from, to).map((place) => ordinals[place] ?? 0),
  })
  // One record needs no order.
  if (request.record !== undefined) {
    const found: number[] = []
    eachBit(rows, (place) => found.push(place))
    return inOrder(Uint32Array.from(found.slice(0, most)))
  }
  const [first, ...others] = request.query.sort
  if (first?.field !== RELEVANCE) {
    const order = await scopeOrder(request)
    if (most === order.length) return inOrder(order)
    const found = new Uint32Array(most)
    return inOrder(found.subarray(0, walk(order, rows, found, 0)))
  }
  const order = await scopeOrder({ ...request, query: { ...request.query, sort: others } })
  const exact = await cachedSet(reader, context, matchesExactly(context, request.query.q))
  const found = new Uint32Array(most)
  const closest = walk(order, intersect(rows, exact), found, 0)
  return inOrder(found.subarray(0, walk(order, rows, found, closest, exact)))
}

/** Every record of the view's scope in its order, by place, whatever its filters: what `orderBy` says in SQL. */
function scopeOrder(request: ListRequest): Promise<Uint32Array> {
  const { scope, view, query, language } = request
  const context = contextOf(request)
  const { reader, pair } = scope
  const sort = async () => {
    const fields = fieldsFor(context.collection, context.pair)
    // Places are that order.
    if (language === placesLanguage && writeSort(query.sort) === writeSort(defaultSort(view, '')))
      return Uint32Array.from((await ordinalsOf(reader, context)).keys())
    const keys: PlaceKey[] = []
    for (const { field: name, descending } of query.sort) {
      const field = fields.find((one) => one.name === name)
      if (field) keys.push({ places: await ranksBy(reader, context, field), descending })
    }
    // The id breaks ties.
    const ids = await ranksById(reader, context)
    return serialized(() => stableSort(ids, keys))
  }
  const name = `order of ${pair.id} ${context.collection.name} ${reader.fingerprint(orderBy(context, request))}`
  return reader.memo.keep(name, sort, ({ byteLength }) => byteLength)
}

/** Puts the rows of a set into `found` from `place` on, until it is full; gives the place after them. */
function walk(order: Uint32Array, rows: Bits, found: Uint32Array, place: number, except?: Bits): number {
  let next = place
  for (let i = 0; i < order.length && next < found.length; i++) {
    const record = order[i] ?? 0
    if (hasBit(rows, record) && !(except && hasBit(except, record))) found[next++] = record
  }
  return next
}
