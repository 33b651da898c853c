import type { ListData } from '@/components/table/list-data'
import type { CollectionName } from '@/db/catalog/names'
import { NotFound } from '@/db/errors'
import { listPage, listSources } from '@/db/lists/lists'
import { chosenFields } from '@/db/lists/request'
import { sourcesByIds } from '@/db/lists/sources-of'
import { labelBook } from '@/db/queries/label-book'
import type { Row } from '@/db/store/store'
import type { PageDesk } from '../request/desk'
import { wholeList, withEveryColumn } from '../request/whole-list'

/**
 * A record as its list would show it with every column, and the sources it rests on.
 * @throws NotFound where the pair has no such record
 */
export async function loadRecord(desk: PageDesk, name: CollectionName, id: string) {
  const { scope } = desk
  const request = { ...withEveryColumn(wholeList(scope, desk.locale, name)), record: id }
  const [{ rows }, cited] = await Promise.all([listPage(request), listSources(request)])
  const [row] = rows
  if (!row) throw new NotFound(name, id)
  const labels = await labelBook(request, rows)
  const list: Pick<ListData, 'view' | 'labels' | 'names' | 'query'> = {
    ...{ view: name, labels, query: request.query, names: new Map() },
  }
  return { row: row as Row, list, fields: chosenFields(request), sources: await sourcesByIds(scope, cited) }
}
