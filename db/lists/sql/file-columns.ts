import type { Field, FieldType } from '../../catalog/field'
import { nameColumn, namedTarget } from '../../catalog/file-header'
import type { CellKind, CellOf } from '../../store/lines'
import type { Context } from './context'
import { expression, type Many, ownValues } from './expression'
import { nameOf } from './names-of'

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
