import { type VocabularyName, vocabulary, type Word } from '../catalog/vocabulary'

/** What a statement gives for one column. */
type Cell = string | number | null

/** Reads a cell as what it is meant to be. @throws MisshapenRow where it is something else */
export type Read<T> = (cell: Cell) => T

/** The columns of a statement, each with how it is read. */
export type Shape = Readonly<Record<string, Read<unknown>>>

/** A row of that shape. */
export type RowOf<S extends Shape> = { readonly [C in keyof S]: ReturnType<S[C]> }

/** A statement gave something else than whoever wrote it expected: a mistake of the desk, or a store of another one. */
export class MisshapenRow extends Error {}

const refuse = (cell: Cell, expected: string): never => {
  throw new MisshapenRow(`a row has ${JSON.stringify(cell)}: expected ${expected}`)
}

export const text: Read<string> = (cell) => (typeof cell === 'string' ? cell : refuse(cell, 'text'))

export const number: Read<number> = (cell) => (typeof cell === 'number' ? cell : refuse(cell, 'a number'))

/** A year that a date begins with. */
export const year: Read<number> = (cell) => Number(text(cell))

/** Whatever it is. */
export const any: Read<string | number | null> = (cell) => cell

/** Engines say 0 and 1. */
export const bool: Read<boolean> = (cell) =>
  cell === 1 || cell === 0 ? cell === 1 : refuse(cell, 'yes or no, 1 or 0')

/** Many values joined by `;`; nothing is none of them. */
export const list: Read<readonly string[]> = (cell) =>
  cell === null || cell === '' ? [] : text(cell).split(';')

/** A word of a closed vocabulary. */
export const word =
  <N extends VocabularyName>(name: N): Read<Word<N>> =>
  (cell) => {
    const words: readonly string[] = vocabulary[name]
    return words.includes(text(cell)) ? (cell as Word<N>) : refuse(cell, `a word of "${name}"`)
  }

/** The same, or nothing. */
export const maybe =
  <T>(read: Read<T>): Read<T | null> =>
  (cell) =>
    cell === null ? null : read(cell)

/** Reads rows column by column. @throws MisshapenRow at the first cell that is something else, and for a column that is not there */
export function shaped<S extends Shape>(
  rows: readonly Readonly<Record<string, Cell>>[],
  shape: S,
): RowOf<S>[] {
  const columns = Object.entries(shape)
  return rows.map((row) => {
    const read: Record<string, unknown> = {}
    for (const [name, of] of columns) {
      const cell = row[name]
      if (cell === undefined) throw new MisshapenRow(`a row has no column "${name}"`)
      read[name] = of(cell)
    }
    return read as RowOf<S>
  })
}
