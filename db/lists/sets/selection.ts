import type { SQL } from 'drizzle-orm'
import { fieldsFor } from '../../catalog/field'
import type { ListRequest } from '../engine'
import { contextOf } from '../sql/context'
import { always, conditions } from '../sql/where'
import { type Bits, intersect } from './bits'
import { cachedSet, recordSet } from './cached'
import { columnOf, recordsWith } from './column-of'

/** The rows of a view as a set, and what they would be without one of its filters. */
export interface Selection {
  readonly rows: Bits
  /** Fields whose filters narrow the view, and `q` where a text is searched for. */
  readonly filters: readonly string[]
  without(filter: string): Bits
}

/**
 * The rows that a view selects, as a set of places: the intersection of one set for each condition of the view's
 * `where`. Facets are looked up in the columns that are held for their counts; any other condition is asked of the
 * store once and held as a set.
 */
export async function selectionOf(request: ListRequest): Promise<Selection> {
  const { query, view, scope, record } = request
  if (record !== undefined) return alone(await recordSet(scope.reader, contextOf(request), view, record))
  const { reader, pair } = scope
  const context = contextOf(request)
  const set = (condition: SQL) => cachedSet(reader, context, condition)
  const base = await set(always(context, view))
  const chosen = new Map(fieldsFor(view.collection, pair).map((f) => [f.name, f]))
  const rowsOf = async (filter: string, condition: SQL) => {
    const field = chosen.get(filter)
    const values = query.facets[filter]
    return field && values
      ? recordsWith(field, await columnOf(reader, context, field), values)
      : set(condition)
  }
  const asked = [...conditions(context, view, query)]
  const sets = await Promise.all(
    asked.map(async ([filter, condition]) => [filter, await rowsOf(filter, condition)] as const),
  )
  const but = (left?: string) =>
    intersect(base, ...sets.filter(([filter]) => filter !== left).map(([, bits]) => bits))
  const rows = but()
  return {
    rows,
    filters: asked.map(([filter]) => filter),
    without: (filter) => (sets.some(([name]) => name === filter) ? but(filter) : rows),
  }
}

/** What no filter narrows: it is that or nothing. */
const alone = (rows: Bits): Selection => ({ rows, filters: [], without: () => rows })
