import type { Desk } from '@/components/desk'
import type { ListData } from '@/components/list/list-data'
import type { LabelBook } from '@/components/table/row'
import { type Field, fieldsFor, type Target } from '@/db/catalog/field'
import type { LeftOut } from '@/db/catalog/query/left-out'
import { parseQuery } from '@/db/catalog/query/parse'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { ListRequest } from '@/db/lists/engine'
import { listPage } from '@/db/lists/lists'
import { namesIn } from '@/db/lists/names'
import { asOf, chosenFields } from '@/db/lists/request'
import { idsOf, labelsOf } from '@/db/queries/labels'
import { lineageOf } from '@/db/queries/lineage'
import type { Scope } from '@/db/scope'
import { scopeOf } from './desk'
import { today } from './today'

export type SearchParams = Record<string, string | string[] | undefined>

/** Next's search parameters as the pairs that were in the address. */
export const pairsOf = (params: SearchParams): (readonly [string, string])[] =>
  Object.entries(params).flatMap(([key, value]) =>
    // A parameter named as a member of every object (`toString`) comes from Next as that member.
    [value ?? []].flat().flatMap((one) => (typeof one === 'string' ? [[key, one] as const] : [])),
  )

/** A list's data with the request that its charts use too: one filter object, one `where`. */
export async function loadList(
  desk: Desk,
  name: ViewName,
  params: SearchParams,
): Promise<{ data: ListData; request: ListRequest }> {
  const scope = scopeOf(desk)
  const { request, ignored, more } = await readRequest(scope, desk.locale, name, pairsOf(params))
  const [page, labels, lineage] = await Promise.all([
    listPage(request),
    labelBook(scope, request.view, desk.locale),
    lineageOf(scope),
  ])
  const searched = request.query.q === '' ? [] : page.rows.map((row) => String(row.id))
  const names = await namesIn(scope, request.view.collection, searched)
  return {
    request,
    data: {
      view: name,
      query: request.query,
      ...{ ignored, more },
      fields: chosenFields(request),
      labels,
      lineage,
      names,
      asOf: asOf(request),
      ...page,
    },
  }
}

/**
 * Parses a view's parameters against the store: the page and its files start here.
 * @param besides the keys that a file takes besides those of its page
 */
export async function readRequest(
  scope: Scope,
  language: string,
  name: ViewName,
  params: Iterable<readonly [string, string]>,
  besides?: readonly string[],
): Promise<{ request: ListRequest } & LeftOut> {
  const { pair } = scope
  const view: View = views[name]
  const targets = targetsOf(fieldsFor(view.collection, pair).filter((f) => f.filter === 'facet'))
  const ids = await Promise.all(targets.map(async (t) => [t, await idsOf(scope, t)] as const))
  const known = new Map(ids)
  const { query, ...leftOut } = parseQuery(view, pair, params, (target) => known.get(target), besides)
  return { request: { scope, view, query, language, today: today() }, ...leftOut }
}

const targetsOf = (fields: readonly Field[]): Target[] => [...new Set(fields.flatMap((f) => f.refers ?? []))]

/** The names of all records that a view's fields, or some of them, point to. */
export async function labelBook(
  scope: Scope,
  view: View,
  language: string,
  fields = fieldsFor(view.collection, scope.pair),
): Promise<LabelBook> {
  const targets = targetsOf(fields)
  return new Map(
    await Promise.all(targets.map(async (t) => [t, await labelsOf(scope, t, language)] as const)),
  )
}
