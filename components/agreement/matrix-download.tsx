import { printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import listStyles from '../list/list.module.css'
import { csvLabel } from '../words/csv-label'
import type { Desk } from '../words/desk'

/** The matrix as a file: every pair of bodies, also those that the table has no room for. */
export function MatrixDownload({ desk, query, pairs }: { desk: Desk; query: Query; pairs: number }) {
  const printed = printQuery(views.agreements, desk.pair, { ...query, page: 1, size: PAGE_SIZE })
  return (
    <p className={listStyles.downloads}>
      <a href={desk.api('charts/matrix.csv', printed)} download>
        {csvLabel(desk, pairs)}
      </a>
    </p>
  )
}
