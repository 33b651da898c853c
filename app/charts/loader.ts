import type { FigureModel } from '@/components/chart/types'
import type { Desk } from '@/components/words/desk'
import type { FileTable } from '@/db/encode/table-file'
import type { ListRequest } from '@/db/lists/engine'

/** Asks what a chart shows for a request of its page. */
export interface ChartLoader {
  /** The rows of its file: one for each drawn value, with the claims it comes from. */
  table(request: ListRequest): Promise<FileTable>
}

/** Asks what a chart draws. */
export interface FigureLoader extends ChartLoader {
  /** One figure, or one for each country; none where nothing is known. */
  figures(desk: Desk, request: ListRequest): Promise<readonly FigureModel[]>
}
