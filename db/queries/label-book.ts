import { type Field, fieldsFor } from '../catalog/field'
import type { Target } from '../catalog/names'
import { groupBy } from '../group'
import type { ListRequest } from '../lists/engine'
import type { World } from '../scope'
import type { Row } from '../store/store'
import { type Labels, labelsByIds, labelsOf } from './labels'

/** Names of records by what they are records of, then by id. */
export type LabelBook = ReadonlyMap<string, Labels>

/** What some fields point to, each once. */
export const targetsOf = (fields: readonly Field[]): Target[] => [
  ...new Set(fields.flatMap((field) => field.refers ?? [])),
]

/**
 * The names of what a page of a list shows: all that a facet may offer, and of anything else what its `rows` point to. A register has a
 * hundred thousand titles, of which a page names a few.
 */
export async function labelBook(
  { scope, view, language }: ListRequest,
  rows: readonly Row[],
): Promise<LabelBook> {
  const fields = fieldsFor(view.collection, scope.pair)
  const offered = new Set(targetsOf(fields.filter(({ filter }) => filter === 'facet')))
  const books = targetsOf(fields).map(async (target) => {
    if (offered.has(target)) return [target, await labelsOf(scope, target, language)] as const
    const pointing = fields.filter(({ refers }) => refers === target)
    const ids = rows.flatMap((row) => pointing.flatMap(({ name }) => String(row[name] ?? '').split(';')))
    return [target, await labelsByIds(scope, target, ids, language)] as const
  })
  return new Map(await Promise.all(books))
}

/** The names of some records, by what they are records of. */
export async function namesOfRecords<T extends Target>(
  world: World,
  language: string,
  ids: Readonly<Record<T, Iterable<string | null>>>,
): Promise<Readonly<Record<T, Labels>>> {
  const named = (Object.keys(ids) as T[]).map(async (target) => {
    const wanted = [...ids[target]].filter((id) => id !== null)
    return [target, await labelsByIds(world, target, wanted, language)] as const
  })
  return Object.fromEntries(await Promise.all(named)) as Record<T, Labels>
}

/** The names of what a request filters by. */
export async function filterLabels({ scope, view, query, language }: ListRequest): Promise<LabelBook> {
  const fields = fieldsFor(view.collection, scope.pair).flatMap(({ name, refers }) =>
    refers ? [{ refers, ids: query.facets[name] ?? [] }] : [],
  )
  const named = [...groupBy(fields, ({ refers }) => refers)].map(async ([target, some]) => {
    const ids = some.flatMap((field) => field.ids)
    return [target, await labelsByIds(scope, target, ids, language)] as const
  })
  return new Map(await Promise.all(named))
}
