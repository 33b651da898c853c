import type { Field } from '@/db/catalog/field'
import type { LeftOut } from '@/db/catalog/query/left-out'
import type { Query } from '@/db/catalog/query/query'
import type { ViewName } from '@/db/catalog/views'
import type { ListPage } from '@/db/lists/engine'
import type { LabelBook } from '@/db/queries/label-book'
import type { Lineage } from '@/db/queries/lineage'

/** Everything a list shows, as the page loaded it in one read. */
export interface ListData extends ListPage, LeftOut {
  readonly view: ViewName
  readonly query: Query
  /** The day that statuses are asked about. */
  readonly asOf: string
  readonly fields: readonly Field[]
  readonly labels: LabelBook
  readonly lineage: Lineage
  /** With a search: names of the rows' records and of their parties in every language, by row. */
  readonly names: ReadonlyMap<string, readonly { readonly text: string; readonly language: string }[]>
}
