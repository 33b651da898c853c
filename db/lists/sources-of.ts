import { sql } from 'drizzle-orm'
import type { CitedSource } from '../catalog/cited-source'
import type { World } from '../scope'
import { maybe, text } from '../store/shape'
import type { ListRequest } from './engine'
import { listSources } from './lists'

const source = {
  ...{ id: text, publisher: text, title: text, kind: text },
  ...{ url: maybe(text), published_on: maybe(text), language: maybe(text) },
}

/** The sources that the rows of a list rest on, by id. @throws what `stop` is aborted with */
export async function sourcesOf(request: ListRequest, stop?: AbortSignal): Promise<CitedSource[]> {
  return sourcesByIds(request.scope, await listSources(request, stop))
}

/** The sources of these ids, by id. */
export async function sourcesByIds({ reader }: World, ids: ReadonlySet<string>): Promise<CitedSource[]> {
  const all = await reader.rows(
    sql`select id, publisher, title, url, published_on, language, kind from sources order by id`,
    source,
  )
  return all.filter(({ id }) => ids.has(id))
}
