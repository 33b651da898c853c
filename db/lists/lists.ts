import type { Dialect } from '../store/dialect'
import type { CellRows, FacetValue, LineFormat, ListEngine, ListPage, ListRequest } from './engine'
import { setLists } from './sets/engine'
import { manyBound } from './sql/many-bound'

const engines: Readonly<Record<Dialect['name'], ListEngine>> = { sqlite: setLists }

const engineOf = ({ scope, engine }: ListRequest): ListEngine => engine ?? engines[scope.reader.dialect.name]

/** The page that a request is on: rows, total, facets. */
export const listPage = (request: ListRequest): Promise<ListPage> => engineOf(request).page(request)

/** How many rows have each value of a field of a list. */
export const valueCounts = (request: ListRequest, field: string): Promise<readonly FacetValue[]> =>
  engineOf(request).values(request, field)

/** How many rows a list has. */
export const countRows = (request: ListRequest): Promise<number> => engineOf(request).count(request)

/** Every row of a list as lines. @throws what `stop` is aborted with */
export const listLines = (
  request: ListRequest,
  format: LineFormat,
  stop?: AbortSignal,
): AsyncIterable<Uint8Array> => engineOf(request).lines(request, format, stop)

/** Every row of a list as values. @throws what `stop` is aborted with */
export const listCells = (request: ListRequest, stop?: AbortSignal): CellRows =>
  engineOf(request).cells(request, stop)

/**
 * The most bytes that a cell of many values has in a list.
 * @param enough a bound that is no more than this is taken in place of looking at every row
 */
export async function widestCell(request: ListRequest, enough: number): Promise<number> {
  const bound = await manyBound(request)
  return bound <= enough ? bound : engineOf(request).widest(request)
}

/** The ids of the sources that the rows of a list rest on. @throws what `stop` is aborted with */
export const listSources = (request: ListRequest, stop?: AbortSignal): Promise<ReadonlySet<string>> =>
  engineOf(request).sources(request, stop)
