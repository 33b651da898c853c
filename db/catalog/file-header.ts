import type { Field } from './field'
import type { Target } from './names'

/** The target whose names follow a column of references; countries go by their codes. */
export const namedTarget = ({ refers }: Field): Exclude<Target, 'countries'> | undefined =>
  refers === 'countries' ? undefined : refers

/** The column of the names beside a column of references. */
export const nameColumn = ({ name }: Field) => `${name}_name`

/** The header of a view's file: its columns; a column of references is followed by their names. */
export const fileHeader = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => (namedTarget(field) ? [field.name, nameColumn(field)] : [field.name]))
