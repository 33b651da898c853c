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
  ...['\u061C=1', '\u00AD=1', '\u2060=1', '\u2064+1', '\u180E-1', ' \u2062\u061C@a'],
])('%j is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`)
})

test.each(['＝1+1', '＋1', '－1', '＠sum', '\u3000＝1'])('the wide sign of %j is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`)
})

/** White space of Unicode, and what it says may be left out of sight, but what makes a new cell. */
const unseen = [
  ...['B-C', '20', '85', 'A0', 'AD', '34F', '61C', '115F-1160', '1680', '17B4-17B5', '180B-180F'],
  ...['2000-200F', '2028-202F', '205F-206F', '3000', '3164', 'FE00-FE0F', 'FEFF', 'FFA0', 'FFF0-FFF8'],
  ...['1BCA0-1BCA3', '1D173-1D17A', 'E0000-E0FFF'],
]

test.each(unseen)('a formula is found behind each of the unseen marks U+%s', (span) => {
  const [first = 0, last = first] = span.split('-').map((code) => Number.parseInt(code, 16))
  for (let code = first; code <= last; code++) {
    const cell = `${String.fromCodePoint(code)}=1`
    expect(guardCell(cell)).toBe(`'${cell}`)
  }
})

test.each([
  ['a;=1+1;b', "a;'=1+1;b"],
  ['First body; =1+1', "First body;' =1+1"],
  ['text\n+1', "text\n'+1"],
  ['a;\u200F＝1', "a;'\u200F＝1"],
  ['=1;=2', "'=1;'=2"],
  ['\u200B\n=1', "'\u200B\n'=1"],
])('a formula that a spreadsheet with other separators would find in %j is guarded', (cell, guarded) => {
  expect(guardCell(cell)).toBe(guarded)
})

test.each([
  'a; b',
  'a;b',
  'one\ntwo',
  'a - b',
  'a,=1',
  -12.4,
  0,
  'a=b',
  '',
  null,
  'ordinary',
  '\u3000ordinary',
  '協定＝',
  '\u2800=1',
  '\uFFF9=1',
])('%j is left as it is', (cell) => {
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
