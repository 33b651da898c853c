import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardCell, writeCsv } from './csv'

const text = (...args: Parameters<typeof writeCsv>) => [...writeCsv(...args)].join('')

test('records end in CRLF, quotes are doubled, nothing is an empty field', () => {
  expect(
    text(
      ['a', 'b'],
      [
        ['x, "y"\nz', null],
        [-12.5, 'é'],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""\nz",\r\n-12.5,é\r\n')
})

test.each(['a\nb', 'a\rb', 'a\r\nb'])('a line break stands within quotes: %j', (cell) => {
  expect(text(['a'], [[cell]])).toBe(`a\r\n"${cell}"\r\n`)
})

test('a byte-order mark stands once and only when asked for', () => {
  expect(text(['a'], [], { bom: true })).toBe('\uFEFFa\r\n')
  expect(text(['a'], [])).toBe('a\r\n')
})

test.each([
  ...['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', '\0x', '\u200F=1', '\uFEFF=1', '\u00A0@a'],
  ...['\u061C=1', '\u00AD=1', '\u2060=1', '\u2064+1', '\u180E-1', ' \u2062\u061C@a', '\u200B\n=1'],
])('%j is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`)
})

test.each([-12.4, 0, 'a=b', '', null, 'ordinary'])('%j is left as it is', (cell) => {
  expect(guardCell(cell)).toBe(cell)
})

test('programs can switch the guard off', () => {
  expect(text(['a'], [['=1']], { guard: false })).toBe('a\r\n=1\r\n')
})

test('whatever text goes in comes out', () => {
  const cell = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 700 }), (rows) => {
      const [, ...back] = parse(text(['a', 'b'], rows, { guard: false })) as string[][]
      expect(back).toEqual(rows)
    }),
    { seed: 20230504, numRuns: 40 },
  )
})
