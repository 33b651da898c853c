import type { Field } from '../catalog/field'
import { fileHeader } from '../catalog/file-header'
import { wordsOf } from '../catalog/query/query'
import type { SheetColumn } from './xlsx-workbook'

/** A column of a file as Table Schema (Data Package 2) describes it. */
export interface FieldDescriptor {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'year'
  readonly title: string
  readonly description?: string
  readonly format?: 'uri'
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly pattern?: string
  }
}

/** The labels of fields and of the words of their vocabularies, in the language of the file. */
export interface FieldLabels {
  title(field: Field): string
  /** The title of the column of names that follows a column of references. */
  names(field: Field): string
  word(vocabulary: NonNullable<Field['vocabulary']>, word: string): string
}

/** The columns of a list's file: each field, and the names behind its references. */
export const columnDescriptors = (fields: readonly Field[], labels: FieldLabels): FieldDescriptor[] =>
  fields.flatMap((field) => [
    fieldDescriptor(field, labels),
    ...nameColumns(field).map(
      (name): FieldDescriptor => ({ name, type: 'string', title: labels.names(field) }),
    ),
  ])

/** One field as its declaration in the catalogue has it. */
export function fieldDescriptor(field: Field, labels: FieldLabels): FieldDescriptor {
  return { name: field.name, title: labels.title(field), ...typeOf(field, labels) }
}

/** The same columns for a sheet, which has true booleans and numbers. */
export const sheetColumns = (fields: readonly Field[]): SheetColumn[] =>
  fields.flatMap((field) => [
    { name: field.name, type: sheetType(field) },
    ...nameColumns(field).map((name): SheetColumn => ({ name, type: 'text' })),
  ])

const nameColumns = (field: Field) => fileHeader([field]).slice(1)

const DATE = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'
const PERIOD = '^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$'

function typeOf(field: Field, labels: FieldLabels): Omit<FieldDescriptor, 'name' | 'title'> {
  // The profile of version 2.0 does not know the specification's type `list`.
  if (field.via?.kind === 'many')
    return { type: 'string', description: 'Values are separated by semicolons.' }
  switch (field.type) {
    case 'id':
      return { type: 'string', constraints: { required: true, unique: true } }
    case 'word':
      return { type: 'string', ...categoriesOf(field, labels) }
    case 'date':
      return {
        type: 'string',
        description: 'ISO 8601 at the precision known: YYYY, YYYY-MM or YYYY-MM-DD.',
        constraints: { pattern: DATE },
      }
    case 'period':
      return {
        type: 'string',
        description: 'ISO 8601 interval: first day/last day.',
        constraints: { pattern: PERIOD },
      }
    case 'year':
      return { type: 'year' }
    case 'number':
      return { type: field.via?.kind === 'count' ? 'integer' : 'number' }
    case 'bool':
      return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }
    case 'url':
      return { type: 'string', format: 'uri' }
    default:
      return { type: 'string' }
  }
}

function categoriesOf(field: Field, labels: FieldLabels): Pick<FieldDescriptor, 'categories'> {
  const { vocabulary } = field
  if (!vocabulary) return {}
  return {
    categories: (wordsOf(field) ?? []).map((value) => ({ value, label: labels.word(vocabulary, value) })),
  }
}

function sheetType(field: Field): SheetColumn['type'] {
  if (field.via?.kind === 'many') return 'text'
  switch (field.type) {
    case 'number':
      return field.via?.kind === 'count' ? 'integer' : 'number'
    case 'year':
      return 'integer'
    case 'bool':
      return 'boolean'
    case 'date':
      return 'date'
    default:
      return 'text'
  }
}
