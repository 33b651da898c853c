import type { CitedSource } from '@/db/catalog/cited-source'
import type { FileTable } from '@/db/encode/table-file'
import type { ListRequest } from '@/db/lists/engine'
import { valueCounts } from '@/db/lists/lists'
import { sourcesByIds } from '@/db/lists/sources-of'

/** The columns of charts that name sources; several in a cell are joined by `;`. */
const naming = ['sources', 'source', 'base_source', 'other_source']

/** The sources that a chart's rows name; where they list or count records, those of all records of its view. */
export async function chartSources(
  request: ListRequest,
  { header, rows }: FileTable,
): Promise<CitedSource[]> {
  const columns = header.flatMap((name, i) => (naming.includes(name) ? [i] : []))
  const ids =
    columns.length > 0
      ? rows.flatMap((row) => columns.flatMap((i) => String(row[i] ?? '').split(';')))
      : (await valueCounts(request, 'sources')).map(({ value }) => value)
  return sourcesByIds(request.scope, new Set(ids))
}
