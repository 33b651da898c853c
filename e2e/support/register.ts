import type { Locale } from './addresses'
import type { Row } from './dataset'
import type { Cell } from './table'
import { type Words, wordsOf } from './words'

type Show = (value: string, name: string, words: Words) => Partial<Cell>

const date: Show = (value) => ({ date: value })
const text: Show = (value) => ({ said: value })
const names: Show = (value, name) => ({ ids: value, said: name })
const labels: Show = (_value, name) => ({ said: name })
const word =
  (vocabulary: string): Show =>
  (value, _name, words) => ({ said: value && words(`vocabulary.${vocabulary}.${value}`) })

/** How the register of agreements shows each field of its file. */
const shows: Readonly<Record<string, Show>> = {
  title: text,
  type: word('agreement_type'),
  status: word('agreement_status'),
  signed_on: date,
  parties_kaz: names,
  parties_tjk: names,
  sector: labels,
  valid_to: date,
  place: text,
  id: text,
}

/** What a file has besides the columns of the table: the row's id, and that sources disagree on it. */
const besides = ['id', 'disputed']

/**
 * The fields of a file that are columns of the table; names beside ids belong to the same column.
 * @param chosen those that a file has in any case and the table by choice
 */
export const columnsOf = (header: readonly string[], ...chosen: readonly string[]) =>
  header.filter((name) => !name.endsWith('_name') && (chosen.includes(name) || !besides.includes(name)))

/** What the table has to show for the rows of a file, to be matched column by column. */
export function expectedRows(
  rows: readonly Row[],
  columns: readonly string[],
  locale: Locale,
): Partial<Cell>[][] {
  if (rows.length === 0) throw new Error('a file without rows says nothing of a table')
  const said = wordsOf(locale)
  return rows.map((row) =>
    columns.map((name) => {
      const show = shows[name]
      if (!show) throw new Error(`this test does not know how "${name}" is shown`)
      return show(row[name] ?? '', row[`${name}_name`] ?? '', said)
    }),
  )
}
