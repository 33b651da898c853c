import { partiesOf } from '../../catalog/pair'
import { NOT_STATED, type Query } from '../../catalog/query/query'
import type { Word } from '../../catalog/vocabulary'
import { vocabulary } from '../../catalog/vocabulary'
import type { FacetValue, ListRequest } from '../../lists/engine'
import { listPage } from '../../lists/lists'
import type { Row } from '../../store/store'

/** Agreements whose terms end in the same span, the next to end first. */
export interface BoardGroup {
  readonly term: Word<'term'>
  /** How many there are; `rows` are the first of them. */
  readonly total: number
  readonly rows: readonly Row[]
}

/** What a group lists of itself; the rest is in the register. */
const BOARD_ROWS = 50

/**
 * Terms and expiry: what has lapsed, what ends within 90, 180 and 365 days or later, and what has no stated end, under
 * the view's filters on its day. Each group is the view with `term=` added, so its total is what the register lists.
 */
export async function termBoard(request: ListRequest): Promise<BoardGroup[]> {
  const { query, scope } = request
  const { pair } = scope
  const columns = ['title', 'status', 'ends_on', partiesOf(pair.a), partiesOf(pair.b)]
  const wanted = query.facets.term
  const groups = vocabulary.term.filter((term) => term !== 'ended' && (!wanted || wanted.includes(term)))
  return Promise.all(
    groups.map(async (term) => {
      const narrowed = {
        ...query,
        columns,
        page: 1,
        size: BOARD_ROWS,
        sort: [
          { field: 'ends_on', descending: term === 'lapsed' },
          { field: 'title', descending: false },
        ],
        facets: { ...query.facets, term: [term] },
      }
      const { rows, total } = await listPage({ ...request, query: narrowed })
      return { term, total, rows }
    }),
  )
}

/** What the board has no place for under the view's filters. */
export interface OffBoard {
  /** The values of `term=` that it is: replaced or terminated, and without a term that the board could read. */
  readonly term: readonly string[]
  /** How many agreements it is, by status. */
  readonly statuses: readonly FacetValue[]
}

/** The agreements under the view's filters on its day that stand in no group of the board. */
export async function offBoard(request: ListRequest): Promise<OffBoard> {
  const { term: wanted, status: chosen } = request.query.facets
  const term = ['ended', NOT_STATED].filter((word) => !wanted || wanted.includes(word))
  if (term.length === 0) return { term, statuses: [] }
  const facets = { ...request.query.facets, term }
  const query = { ...request.query, columns: ['id'], page: 1, size: 1, facets }
  const counts = (await listPage({ ...request, query })).facets.status ?? []
  // A facet counts what could be chosen besides, so what is not chosen is left out here.
  const statuses = counts.filter(({ value, count }) => count > 0 && (!chosen || chosen.includes(value)))
  return { term, statuses }
}

/** The agreement whose stated term ends next, under the view's filters on its day; undefined where none runs. */
export async function nextToEnd(request: ListRequest): Promise<Row | undefined> {
  const query: Query = {
    ...request.query,
    columns: ['title', 'valid_to'],
    page: 1,
    size: 1,
    sort: [{ field: 'ends_on', descending: false }],
    facets: { ...request.query.facets, term: ['within_90', 'within_180', 'within_365', 'later'] },
  }
  const { rows } = await listPage({ ...request, query })
  return rows[0]
}
