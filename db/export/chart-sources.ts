import type { CitedSource } from '../catalog/cited-source'
import type { ListRequest } from '../lists/engine'
import { valueCounts } from '../lists/lists'
import { sourcesByIds } from '../lists/sources-of'
import type { ChartTable } from './charts'

/** The columns of charts that name sources; several in a cell are joined by `;`. */
const naming = ['sources', 'source', 'base_source', 'other_source']

/** The sources that a chart's rows name; where they list or count records, those of all records of its view. */
export async function chartSources(
  request: ListRequest,
  { header, rows }: ChartTable,
): Promise<CitedSource[]> {
  const columns = header.flatMap((name, i) => (naming.includes(name) ? [i] : []))
  const ids =
    columns.length > 0
      ? rows.flatMap((row) => columns.flatMap((i) => String(row[i] ?? '').split(';')))
      : (await valueCounts(request, 'sources')).map(({ value }) => value)
  return sourcesByIds(request.scope, new Set(ids))
}
