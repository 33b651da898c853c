import type { Field } from '../field'

/** The part of JSON Schema 2020-12 that the description of the API needs. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly (string | null)[]
  /** What each word of `enum` is called in the reader's language. */
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>
  readonly default?: string | number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema
}

/** A parameter as OpenAPI 3.1 writes it; each has an example that works. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly required?: true
  readonly description: string
  readonly schema: Schema
  readonly style?: 'form'
  /** True where the key is repeated for each value, false where values are joined by commas. */
  readonly explode?: boolean
  readonly example: string | number | readonly string[]
}

/** How the description speaks to its reader: texts of the message files and labels of the catalogue. */
export interface Words {
  /** A text of the message files. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string
  /** What a field is called, as a column or as the range that its key asks for. */
  field(field: Field, as?: 'column' | 'range'): string
  /** A country by its ISO 3166 alpha-3 code. */
  country(id: string): string
}

/** An id that exists, by table: what examples are made of. */
export type Ids = Readonly<Record<string, string>>
