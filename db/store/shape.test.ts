import { expect, test } from 'vitest'
import { bool, list, MisshapenRow, maybe, number, shaped, text, word, year } from './shape'

test('rows are read column by column, booleans, lists and words too', () => {
  const shape = { id: text, n: number, is: bool, many: list, kind: word('rank'), year, note: maybe(text) }
  const row = {
    id: 'a',
    n: 1.5,
    is: 1,
    many: 'x;y',
    kind: 'normal',
    year: '2023',
    note: null,
    more: 'left out',
  }
  expect(shaped([row, { ...row, is: 0, many: null }], shape)).toEqual([
    { id: 'a', n: 1.5, is: true, many: ['x', 'y'], kind: 'normal', year: 2023, note: null },
    { id: 'a', n: 1.5, is: false, many: [], kind: 'normal', year: 2023, note: null },
  ])
})

test.each([
  [{ a: 1 }, { a: text }, 'a row has 1: expected text'],
  [{ a: null }, { a: number }, 'a row has null: expected a number'],
  [{ a: 2 }, { a: bool }, 'expected yes or no'],
  [{ a: 'best' }, { a: word('rank') }, 'a row has "best": expected a word of "rank"'],
  [{ b: 1 }, { a: text }, 'a row has no column "a"'],
] as const)('%j is refused as %o', (row, shape, said) => {
  const read = () => shaped([row], shape)
  expect(read).toThrow(MisshapenRow)
  expect(read).toThrow(said)
})
