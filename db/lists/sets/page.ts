import { sql } from 'drizzle-orm'
import type { Row } from '../../store/store'
import type { ListPage, ListRequest } from '../engine'
import { chosenFields } from '../request'
import { contextOf } from '../sql/context'
import { selectRows as columns } from '../sql/select'
import { within } from '../sql/where'
import { type Bits, countBits } from './bits'
import { facetCounts } from './facets'
import { ordered } from './order'
import { selectionOf } from './selection'

/**
 * Rows, total and facet counts of a view, all of them worked out from one set of rows, so that they cannot disagree:
 * the reader's file never changes, and the set is made once.
 */
export async function pageOf(request: ListRequest): Promise<ListPage> {
  const selection = await selectionOf(request)
  const total = countBits(selection.rows)
  const [rows, facets] = await Promise.all([
    pageRows(request, selection.rows, total),
    facetCounts(request, selection),
  ])
  const relaxations =
    total > 0
      ? []
      : selection.filters.map((filter) => ({ filter, count: countBits(selection.without(filter)) }))
  return { rows, total, facets, relaxations }
}

async function pageRows(request: ListRequest, rows: Bits, total: number) {
  const { page, size } = request.query
  const first = await ordered(request, rows, Math.min(page * size, total))
  const wanted = [...first.ordinals((page - 1) * size, first.count)]
  if (wanted.length === 0) return []
  const context = contextOf(request)
  const needs = chosenFields(request).flatMap((f) => f.needs ?? [])
  const list = sql.join(
    wanted.map((ordinal) => sql`${ordinal}`),
    sql`, `,
  )
  const found = await request.scope.reader.rows(
    sql`${columns(context, request, 'id', ...needs, 'ordinal')} where ${within(context)} and t.ordinal in (${list})`,
  )
  const place = new Map(wanted.map((ordinal, i) => [ordinal, i]))
  const placeOf = (row: Row) => place.get(Number(row.ordinal)) ?? 0
  return found.sort((a, b) => placeOf(a) - placeOf(b))
}
