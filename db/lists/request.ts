import { type Field, fieldsFor } from '../catalog/field'
import type { ListRequest } from './engine'

/** The day that statuses and terms are asked about: the one chosen, else today. */
export const asOf = ({ query, today }: Pick<ListRequest, 'query' | 'today'>): string =>
  query.controls.as_of ?? today

/** The chosen columns as fields, in the chosen order. */
export function chosenFields({ view, scope, query }: ListRequest): readonly Field[] {
  const fields = new Map(fieldsFor(view.collection, scope.pair).map((f) => [f.name, f]))
  return query.columns.flatMap((name) => fields.get(name) ?? [])
}

/** What a row of a file has: the chosen columns, then those of identity and warning that are not among them. */
export function fileFields(request: ListRequest): readonly Field[] {
  const { view, scope, query } = request
  const added = fieldsFor(view.collection, scope.pair).filter(
    ({ inFiles, name }) => inFiles && !query.columns.includes(name),
  )
  return [...chosenFields(request), ...added]
}
