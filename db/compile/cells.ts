import { type Column, getTableColumns } from 'drizzle-orm'
import { z } from 'zod'
import { nearest } from '../catalog/query/nearest'
import { readDate } from '../catalog/query/range'
import { schema } from '../schema'
import { fileColumns, type Meaning, meaningOf, type TableName } from './tables'

export type Value = string | number | boolean | null

/** How the text of one cell becomes a value, or a sentence about what was expected. */
export type Cell = z.ZodType<Value>

type Filled = z.ZodType<Value, string>

/** A `did you mean` ending for a word that is not among the known ones; empty when none is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

const quoted = (input: unknown) => JSON.stringify(input)

const text = (accepts: (text: string) => boolean, expected: string) =>
  z.string().refine(accepts, { error: ({ input }) => `${quoted(input)} is not ${expected}` })

// Tabs and line breaks are text; no format of text can hold the others.
const control = /[^\P{Cc}\t\n\r]/u

const plain = text(
  (t) => t === t.trim() && !control.test(t),
  'clean text: expected neither spaces nor line breaks at its beginning or end, and no control characters',
)
const number = text(
  (t) => /^-?\d+(\.\d+)?$/.test(t),
  'a number: expected digits, "." for decimals, no grouping',
)

const yesNo = text((t) => t === 'yes' || t === 'no', '"yes" or "no"').transform((t) => t === 'yes')

const word = (words: readonly string[]) =>
  z.string().refine((t) => words.includes(t), {
    error: ({ input }) =>
      `${quoted(input)} is not one of the words ${words.join(', ')}${suggestion(String(input), words)}`,
  })

const isLanguage = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

const meanings: Record<Exclude<Extract<Meaning, string>, 'filled'>, Filled> = {
  id: text(
    (t) => /^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(t),
    'an id: expected Latin letters, digits and . _ + -',
  ),
  alpha2: text((t) => /^[A-Z]{2}$/.test(t), 'two capital letters (ISO 3166-1 alpha-2)'),
  alpha3: text((t) => /^[A-Z]{3}$/.test(t), 'three capital letters (ISO 3166-1 alpha-3)'),
  date: text((t) => readDate(t) !== undefined, 'a date: expected a real YYYY, YYYY-MM or YYYY-MM-DD'),
  language: text(isLanguage, 'a language tag: expected one like "tg" or "zh-Hans"'),
  derived: text(() => false, 'a cell of a file: the compiler works this column out'),
}

const typed = (column: Column): Filled => {
  if (column.enumValues) return word(column.enumValues)
  if (column.dataType === 'boolean') return yesNo
  return column.dataType === 'number' ? number.transform(Number) : plain
}

const cell = (column: Column, meaning: Meaning | undefined): Cell => {
  const filled = typeof meaning === 'string' && meaning !== 'filled' ? meanings[meaning] : typed(column)
  if (!column.notNull || meaning === 'filled')
    return z.preprocess((t) => (t === '' ? null : t), z.nullable(filled))
  return z.string().min(1, { error: 'is empty: expected a value', abort: true }).pipe(filled)
}

/** The cells of a table's row, by column, from the schema and the declarations about it. */
export function rowShape(table: TableName): ReadonlyMap<string, Cell> {
  const columns: Readonly<Record<string, Column>> = getTableColumns(schema[table])
  const shape = new Map<string, Cell>()
  for (const name of fileColumns(table)) {
    const column = columns[name]
    if (column) shape.set(name, cell(column, meaningOf(table, name)))
  }
  return shape
}
