import { type Field, isColumn } from '../field'
import type { Pair } from '../pair'
import { openFields } from '../query/query'
import type { View } from '../views'
import type { Schema, Words } from './types'
import { wordLabels } from './word-labels'

/** One column of a view's files: a field, or the names that stand beside its references. */
export interface FileColumn {
  readonly name: string
  readonly field: Field
  readonly names: boolean
}

/** Every column that a view's files can have, in the order of the catalogue. */
export const fileColumns = (view: View, pair: Pair): FileColumn[] =>
  openFields(view, pair)
    .filter(isColumn)
    .flatMap((field) => [
      { name: field.name, field, names: false },
      ...(hasNames(field) ? [{ name: `${field.name}_name`, field, names: true }] : []),
    ])

// A country's code is a name in every language.
const hasNames = ({ refers }: Field) => refers !== undefined && refers !== 'countries'

/** What a column is called. */
export const columnLabel = ({ field, names }: FileColumn, words: Words): string =>
  names ? words.t('api.names_of', { label: words.field(field) }) : words.field(field)

/** A row as JSON: every column that can be asked for; those that are not asked for are not there. */
export const rowSchema = (view: View, pair: Pair, words: Words): Schema => ({
  type: 'object',
  description: words.t('api.schema.row', { list: words.t(`page.${view.name}.list`) }),
  properties: Object.fromEntries(
    fileColumns(view, pair).map((column) => [column.name, columnSchema(column, words)]),
  ),
})

function columnSchema(column: FileColumn, words: Words): Schema {
  const { field, names } = column
  const description = columnLabel(column, words)
  if (field.type === 'refs') return { type: ['array', 'null'], items: { type: 'string' }, description }
  if (names) return { type: ['string', 'null'], description }
  return { ...valueSchema(field, words), description }
}

function valueSchema(field: Field, words: Words): Schema {
  switch (field.type) {
    case 'id':
      return { type: 'string' }
    case 'number':
      return { type: ['number', 'null'] }
    case 'bool':
      return { type: ['boolean', 'null'] }
    case 'word': {
      const labels = wordLabels(field, words)
      const plain = { type: ['string', 'null'] } as const
      return labels ? { ...plain, enum: [...Object.keys(labels), null], 'x-enumDescriptions': labels } : plain
    }
    case 'url':
      return { type: ['string', 'null'], format: 'uri' }
    default:
      return { type: ['string', 'null'] }
  }
}
