import { fieldsFor } from '@/db/catalog/field'
import type { LeftOut } from '@/db/catalog/query/left-out'
import { parseQuery } from '@/db/catalog/query/parse'
import { type ViewName, views } from '@/db/catalog/views'
import type { ListRequest } from '@/db/lists/engine'
import { targetsOf } from '@/db/queries/label-book'
import { idsOf } from '@/db/queries/labels'
import type { Scope } from '@/db/scope'
import { today } from './today'

export type SearchParams = Record<string, string | string[] | undefined>

/** Next's search parameters as the pairs that were in the address. */
export const pairsOf = (params: SearchParams): (readonly [string, string])[] =>
  Object.entries(params).flatMap(([key, value]) =>
    // A parameter named as a member of every object (`toString`) comes from Next as that member.
    [value ?? []].flat().flatMap((one) => (typeof one === 'string' ? [[key, one] as const] : [])),
  )

/**
 * Parses a view's parameters against the store: the page and its files start here.
 * @param others the keys that a file takes besides those of its page
 */
export async function readRequest(
  scope: Scope,
  language: string,
  name: ViewName,
  params: Iterable<readonly [string, string]>,
  others?: readonly string[],
): Promise<{ request: ListRequest } & LeftOut> {
  const { pair } = scope
  const view = views[name]
  const targets = targetsOf(fieldsFor(view.collection, pair).filter((f) => f.filter === 'facet'))
  const ids = await Promise.all(targets.map(async (t) => [t, await idsOf(scope, t)] as const))
  const known = new Map(ids)
  const { query, ...leftOut } = parseQuery(view, pair, params, (target) => known.get(target), others)
  return { request: { scope, view, query, language, today: today() }, ...leftOut }
}
