import type { Query } from '../../catalog/query/query'
import type { Word } from '../../catalog/vocabulary'
import { vocabulary } from '../../catalog/vocabulary'
import type { Cells, Reader } from '../../store'
import type { ListRequest } from '../list/list'
import { listPage } from '../list/page'

/** Agreements whose terms end in the same span, the next to end first. */
export interface BoardGroup {
  readonly term: Word<'term'>
  /** How many there are; `rows` are the first of them. */
  readonly total: number
  readonly rows: readonly Cells[]
}

/** What a group lists of itself; the rest is in the register. */
export const BOARD_ROWS = 50

/**
 * The term clock: what has lapsed, what ends within 90, 180 and 365 days or later, and what has no stated end, under
 * the view's filters on its day. Each group is the view with `term=` added, so its total is what the register lists.
 */
export async function termBoard(reader: Reader, request: ListRequest): Promise<BoardGroup[]> {
  const { query, pair } = request
  const columns = ['title', 'status', 'ends_on', `parties_${pair.a}`, `parties_${pair.b}`]
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
      const { rows, total } = await listPage(reader, { ...request, query: narrowed })
      return { term, total, rows }
    }),
  )
}

/** The agreement whose stated term ends next, under the view's filters on its day; undefined where none runs. */
export async function nextToEnd(reader: Reader, request: ListRequest): Promise<Cells | undefined> {
  const query: Query = {
    ...request.query,
    columns: ['title', 'valid_to'],
    page: 1,
    size: 1,
    sort: [{ field: 'ends_on', descending: false }],
    facets: { ...request.query.facets, term: ['within_90', 'within_180', 'within_365', 'later'] },
  }
  const { rows } = await listPage(reader, { ...request, query })
  return rows[0]
}
