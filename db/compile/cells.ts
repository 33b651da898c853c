import { type Column, getTableColumns } from 'drizzle-orm'
import { z } from 'zod'
import { takenIds } from '../catalog/agreement-views'
import { recordedNames } from '../catalog/names'
import { nearest } from '../catalog/query/nearest'
import { readDate } from '../catalog/query/range'
import { schema } from '../schema/schema'
import { quoted } from '../visible'
import { isInReach, isLanguage, isWebAddress, proseFault } from './meanings'
import { fileColumns, type Meaning, meaningOf, type TableName } from './tables'

export type Value = string | number | boolean | null

/** How the text of one cell becomes a value, or a sentence about what was expected. */
export type Cell = z.ZodType<Value>

type Filled = z.ZodType<Value, string>

const LONGEST_WORD = 100

/** A `did you mean` ending for a word that is not among the known ones; empty when none is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  // Longer ones are no words, and take as long to compare as their lengths multiplied.
  if (word.length > LONGEST_WORD) return ''
  const near = nearest(word, known)
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`
}

const text = (accepts: (text: string) => boolean, expected: string) =>
  z.string().refine(accepts, { error: ({ input }) => `${quoted(String(input))} is not ${expected}` })

const word = (words: readonly string[]) =>
  z.string().refine((t) => words.includes(t), {
    error: ({ input }) =>
      `${quoted(String(input))} is not one of the words ${words.join(', ')}${suggestion(String(input), words)}`,
  })

const yesNo = text((t) => t === 'yes' || t === 'no', '"yes" or "no"').transform((t) => t === 'yes')

// More digits than that are not kept, nor can a workbook hold them.
const number = text(
  (t) => /^-?\d{1,16}(\.\d{1,15})?$/.test(t) && Math.abs(Number(t)) <= 1e15 && digitsOf(t) <= 15,
  'a number: expected digits, "." for decimals, no grouping, at most 15 digits that count and 10^15',
).transform((t) => Number(t) + 0)

const digitsOf = (t: string) =>
  t
    .replace(/^-?[0.]*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length

const alpha = (letters: 2 | 3, words: string) =>
  text(
    (t) => new RegExp(`^[A-Z]{${letters}}$`).test(t),
    `${words} capital letters (ISO 3166-1 alpha-${letters})`,
  )

/** Text that people read: everything a page, a workbook or a calendar can show as it was written. */
export const proseCell = z.string().superRefine((t, { addIssue }) => {
  const fault = proseFault(t)
  if (fault) addIssue({ code: 'custom', message: `${quoted(t)} ${fault}` })
})

// Addresses write "+" in two ways: no record that has a page may have it.
const withPage: readonly TableName[] = recordedNames

const id = (table: TableName) => {
  const taken = takenIds(table)
  const [shape, marks] = withPage.includes(table)
    ? [/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, '. _ -']
    : [/^[A-Za-z0-9][A-Za-z0-9._+-]{0,79}$/, '. _ + -']
  return text((t) => shape.test(t), `an id: expected at most 80 Latin letters, digits and ${marks}`).refine(
    (t) => !taken.includes(t),
    {
      error: ({ input }) => `${quoted(String(input))} is a word of the desk's addresses: expected another id`,
    },
  )
}

type Named = Exclude<Extract<Meaning, string>, 'filled' | 'id'>

const meanings: Record<Named, Filled> = {
  prose: proseCell,
  sha256: text((t) => /^[0-9a-f]{64}$/.test(t), 'a SHA-256: expected 64 hexadecimal digits in lower case'),
  url: text(isWebAddress, 'a web address: expected http:// or https:// with a host, no user, no spaces'),
  alpha2: alpha(2, 'two'),
  alpha3: alpha(3, 'three'),
  date: text((t) => readDate(t) !== undefined, 'a date: expected a real YYYY, YYYY-MM or YYYY-MM-DD').refine(
    isInReach,
    {
      error: ({ input }) =>
        `${quoted(String(input))} is after 2999: expected the real date, or an empty cell where there is none`,
    },
  ),
  year: text(
    (t) => t.length === 4 && readDate(t) !== undefined && isInReach(t),
    'a year: expected YYYY, from 1000 to 2999',
  ).transform(Number),
  language: text(isLanguage, 'a language tag: expected one like "tg" or "zh-Hans"'),
  derived: text(() => false, 'a cell of a file: the compiler works this column out'),
}

const typed = (column: Column): Filled => {
  if (column.enumValues) return word(column.enumValues)
  return column.dataType === 'boolean' ? yesNo : number
}

function cell(table: TableName, column: Column, meaning: Meaning | undefined): Cell {
  const filled = filledCell(table, column, meaning)
  if (!column.notNull || meaning === 'filled')
    return z.preprocess((t) => (t === '' ? null : t), z.nullable(filled))
  return z.string().min(1, { error: 'is empty: expected a value', abort: true }).pipe(filled)
}

function filledCell(table: TableName, column: Column, meaning: Meaning | undefined): Filled {
  if (meaning === undefined || meaning === 'filled') return typed(column)
  // That the other file has such an id is checked where both are known.
  if (typeof meaning === 'object') return proseCell
  return meaning === 'id' ? id(table) : meanings[meaning]
}

/** The cells of a table's row, by column, from the schema and the declarations about it. */
export function rowShape(table: TableName): ReadonlyMap<string, Cell> {
  const columns: Readonly<Record<string, Column>> = getTableColumns(schema[table])
  const shape = new Map<string, Cell>()
  for (const name of fileColumns(table)) {
    const column = columns[name]
    if (column) shape.set(name, cell(table, column, meaningOf(table, name)))
  }
  return shape
}
