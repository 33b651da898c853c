import { type CommonWord, exampleFacet } from '@/components/api/list-section'
import type { Desk } from '@/components/desk'
import { NOT_STATED } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import { valueCounts } from '@/db/queries/list/facets'
import type { ListRequest } from '@/db/queries/list/list'
import type { Reader } from '@/db/store'
import { wholeList } from './whole-list'

/** The commonest word of the first facet of every list: examples of filters that find something. */
export async function commonWords(
  reader: Reader,
  desk: Desk,
): Promise<ReadonlyMap<ViewName, CommonWord | undefined>> {
  const names = Object.keys(views) as ViewName[]
  const found = await Promise.all(names.map((name) => commonWord(reader, wholeList(desk, name))))
  return new Map(names.map((name, i) => [name, found[i]]))
}

async function commonWord(reader: Reader, request: ListRequest): Promise<CommonWord | undefined> {
  const field = exampleFacet(request.view, request.pair)
  if (!field) return undefined
  const counts = await valueCounts(reader, request, field)
  const first = counts.find(({ value }) => value !== NOT_STATED)
  return first && { field, word: first.value }
}
