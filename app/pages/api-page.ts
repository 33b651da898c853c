import { type CommonWord, exampleFacet } from '@/components/api/list-section'
import { NOT_STATED } from '@/db/catalog/query/query'
import { type ViewName, viewNames } from '@/db/catalog/views'
import type { ListRequest } from '@/db/lists/engine'
import { valueCounts } from '@/db/lists/lists'
import type { Scope } from '@/db/scope'
import { wholeList } from '../request/whole-list'

/** The commonest word of the first facet of every list: examples of filters that find something. */
export async function commonWords(
  scope: Scope,
  language: string,
): Promise<ReadonlyMap<ViewName, CommonWord | undefined>> {
  const names = viewNames
  const found = await Promise.all(names.map((name) => commonWord(wholeList(scope, language, name))))
  return new Map(names.map((name, i) => [name, found[i]]))
}

async function commonWord(request: ListRequest): Promise<CommonWord | undefined> {
  const field = exampleFacet(request.view, request.scope.pair)
  if (!field) return undefined
  const counts = await valueCounts(request, field)
  const first = counts.find(({ value }) => value !== NOT_STATED)
  return first && { field, word: first.value }
}
