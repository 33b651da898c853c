import { type Field, fieldsFor } from '../catalog/field'
import type { Target } from '../catalog/names'
import type { View } from '../catalog/views'
import type { Scope } from '../scope'
import { type Labels, labelsOf } from './labels'

/** Names of records by what they are records of, then by id. */
export type LabelBook = ReadonlyMap<string, Labels>

/** What some fields point to, each once. */
export const targetsOf = (fields: readonly Field[]): Target[] => [
  ...new Set(fields.flatMap((field) => field.refers ?? [])),
]

/** The names of all records of a scope that a view's fields, or some of them, point to. */
export async function labelBook(
  scope: Scope,
  view: View,
  language: string,
  fields = fieldsFor(view.collection, scope.pair),
): Promise<LabelBook> {
  const books = targetsOf(fields).map(
    async (target) => [target, await labelsOf(scope, target, language)] as const,
  )
  return new Map(await Promise.all(books))
}
