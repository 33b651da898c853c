import { sql } from 'drizzle-orm'
import type { CitedSource } from '../catalog/cited-source'
import type { World } from '../scope'
import type { ListRequest } from './engine'
import { listSources } from './lists'

/** The sources that the rows of a list rest on, by id. @throws what `stop` is aborted with */
export async function sourcesOf(request: ListRequest, stop?: AbortSignal): Promise<CitedSource[]> {
  return sourcesByIds(request.scope, await listSources(request, stop))
}

/** The sources of these ids, by id. */
export async function sourcesByIds({ reader }: World, ids: ReadonlySet<string>): Promise<CitedSource[]> {
  const all = await reader.rows<{ [C in keyof CitedSource]: CitedSource[C] }>(
    sql`select id, publisher, title, url, published_on, language, kind from sources order by id`,
  )
  return all.filter(({ id }) => ids.has(id))
}
