import type { Field, FieldType, Target } from '../catalog/field'
import type { CellKind, CellOf } from '../lines'
import { type Context, expression, type Many, ownValues } from '../queries/list/expression'
import { nameOf } from '../queries/list/names-of'

const kinds: Readonly<Record<FieldType, CellKind>> = {
  id: 'code',
  text: 'text',
  name: 'text',
  word: 'code',
  date: 'code',
  period: 'code',
  year: 'code',
  number: 'number',
  bool: 'bool',
  ref: 'code',
  refs: 'codes',
  url: 'text',
}

/** The target whose names follow a column of references; countries go by their codes. */
export const namedTarget = ({ refers }: Field): Exclude<Target, 'countries'> | undefined =>
  refers === 'countries' ? undefined : refers

const nameColumn = ({ name }: Field) => `${name}_name`

/** The header of a view's file: its columns; a column of references is followed by their names. */
export const fileHeader = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => (namedTarget(field) ? [field.name, nameColumn(field)] : [field.name]))

/** The columns of a view's file, as a statement about its records has them. */
export function fileColumns(context: Context, fields: readonly Field[]): CellOf[] {
  return fields.flatMap((field) => {
    const { via } = field
    if (via?.kind === 'many' && field.type === 'refs') return manyCodes(context, field, via)
    const own = single(context, field)
    const target = namedTarget(field)
    if (!target) return own
    return [
      own,
      { name: nameColumn(field), kind: 'text', value: nameOf(target, own.value, context.language) },
    ]
  })
}

const single = (context: Context, field: Field): CellOf => ({
  name: field.name,
  kind: kinds[field.type],
  value: expression(context, field),
})

function manyCodes(context: Context, field: Field, via: Many): CellOf {
  const { value, from, order } = ownValues(context, via)
  const target = namedTarget(field)
  const names = target && { name: nameColumn(field), value: nameOf(target, value, context.language) }
  return { name: field.name, kind: 'codes', value, many: { from, order, ...(names && { names }) } }
}
