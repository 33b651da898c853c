import { type Field, fieldsFor } from '../catalog/field'
import type { Target } from '../catalog/names'
import type { View } from '../catalog/views'
import { groupBy } from '../group'
import type { ListRequest } from '../lists/engine'
import type { Scope } from '../scope'
import { type Labels, labelsByIds, labelsOf } from './labels'

/** Names of records by what they are records of, then by id. */
export type LabelBook = ReadonlyMap<string, Labels>

/** What some fields point to, each once. */
export const targetsOf = (fields: readonly Field[]): Target[] => [
  ...new Set(fields.flatMap((field) => field.refers ?? [])),
]

/** The names of all records of a scope that a view's fields point to. */
export async function labelBook(scope: Scope, view: View, language: string): Promise<LabelBook> {
  const books = targetsOf(fieldsFor(view.collection, scope.pair)).map(
    async (target) => [target, await labelsOf(scope, target, language)] as const,
  )
  return new Map(await Promise.all(books))
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
