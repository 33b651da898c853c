import fc from 'fast-check'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { FormatLimit } from '../errors'
import { writeXlsx } from './xlsx'
import { partsOf, workbook } from './xlsx.fixture'
import type { SheetRow } from './xlsx-workbook'
import { collect, unzip } from './zip.fixture'

const read = async (file: Buffer) => readWorkbook(file, { trim: false })
const write = (...args: Parameters<typeof workbook>) => collect(writeXlsx(workbook(...args)))
const header = ['title', 'value', 'places', 'disputed', 'signed_on']

test('an independent reader finds the table, what it is, and its sources', async () => {
  const sources = {
    name: 'Sources',
    columns: [{ name: 'id', type: 'text' }] as const,
    rows: [[['adilet']]],
  }
  const file = await write([['Договор', -12.5, 3, true, '1995-11']], { sources })
  expect(await read(file)).toEqual([
    { sheet: 'Data', data: [header, ['Договор', -12.5, 3, true, '1995-11']] },
    {
      sheet: 'About',
      data: [
        ['Rows', 1],
        ['Address', 'https://example.org/en/kaz-tjk/agreements?q=a&sort=title'],
      ],
    },
    { sheet: 'Sources', data: [['id'], ['adilet']] },
  ])
})

test('cells are of the type of their column, and nothing is a formula', async () => {
  const file = await write([
    ['=1+1', 0, 1990, false, '2023'],
    [7, 1e-7, -1, 1, '1995-11-22'],
  ])
  const sheet = (await partsOf(file)).get('xl/worksheets/sheet1.xml')
  const cells = [...(sheet?.getElementsByTagName('c') ?? [])].slice(header.length)
  expect(cells.map((cell) => [cell.getAttribute('r'), cell.getAttribute('t'), cell.textContent])).toEqual([
    ['A2', 'inlineStr', '=1+1'],
    ['B2', null, '0'],
    ['C2', null, '1990'],
    ['D2', 'b', '0'],
    ['E2', 'inlineStr', '2023'],
    ['A3', 'inlineStr', '7'],
    ['B3', null, '1e-7'],
    ['C3', null, '-1'],
    ['D3', 'b', '1'],
    ['E3', 'inlineStr', '1995-11-22'],
  ])
  expect(sheet?.getElementsByTagName('f')).toHaveLength(0)
})

test('no character is written that XML does not have', async () => {
  const table = {
    ...workbook([]).table,
    columns: [{ name: 'a\uFFFE_x0041_', type: 'text' as const }],
    rows: [[['a\uFFFF\uD800\u0001']]],
  }
  const file = await write([['']], { table })
  expect((await read(file))[0]?.data).toEqual([['a\uFFFE_x0041_'], ['a\uFFFF\uD800\u0001']])
  const sheet = (await unzip(file)).find(({ name }) => name.endsWith('sheet1.xml'))
  expect(sheet?.bytes.toString()).not.toMatch(/[\p{Cc}\uFFFD-\uFFFF]/u)
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...['اتفاقية «أ»', 'Созишнома\r\nҳамкорӣ', '007', '=cmd|calc', '-12', '+1', '@a', ' a ', '\t', '_x0041_'],
    ...[
      '👨‍👩‍👧‍👦 ]]> <b>&amp;',
      '\u2067بين\u2069',
      'a"b,c;',
      '\u0000\u0007\u0085\u2028\uFFFE',
      '_x0001\u0002',
    ],
  ),
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const row: fc.Arbitrary<SheetRow> = fc.tuple(
  ...[fc.option(text), fc.option(number), fc.option(fc.maxSafeInteger())],
  ...[fc.option(fc.boolean()), fc.option(text)],
) as fc.Arbitrary<SheetRow>

test('whatever goes in comes out', async () => {
  // A reader cannot tell an empty text from no text, nor -0 from 0.
  const shown = (cell: SheetRow[number]) => (cell === '' ? null : Object.is(cell, -0) ? 0 : cell)
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const [data] = await read(await write([...rows, ['the last', 1, 1, true, '2023']]))
      const back = data?.data.slice(1, -1)
      expect(back).toEqual(rows.map((cells) => cells.map(shown)))
    }),
    { seed: 20230504, numRuns: 150 },
  )
})

test('equal content gives equal bytes, however the rows are cut into batches', async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, i): SheetRow => [`Agreement ${i}`, i / 7, i, i % 2 === 0, '2023'],
  )
  const others = (cut: number) => ({
    table: { ...workbook(rows).table, rows: [rows.slice(0, cut), rows.slice(cut)] },
  })
  const [one, other] = [await write(rows, others(1)), await write(rows, others(2999))]
  expect(one.equals(other)).toBe(true)
})

test('more rows than a sheet holds are refused before the first byte, too long a text when it comes', async () => {
  expect(() => writeXlsx(workbook([], { rowCount: 1_048_576 }))).toThrow(FormatLimit)
  expect(() => writeXlsx(workbook([], { rowCount: 1_048_575 }))).not.toThrow()
  // However many were announced.
  const table = { ...workbook([]).table, rows: [Array<SheetRow>(1_048_576)] }
  await expect(write([], { table })).rejects.toThrow('1048576 rows: xlsx holds 1048575')
  await expect(write([['a'.repeat(32_767)]])).resolves.toBeDefined()
  await expect(write([['a'.repeat(32_768)]])).rejects.toThrow(
    '32768 characters in a cell: xlsx holds 32767; use csv, json, ndjson, zip',
  )
})

test('sheets cannot be called what spreadsheets do not allow', async () => {
  const about = (name: string) => ({ about: { name, entries: [] } })
  for (const name of ['', 'a/b', 'a'.repeat(32), "'a", 'data'])
    await expect(write([], about(name)), name).rejects.toThrow(/sheet name/i)
})

test('few rows are asked for ahead of a reader that waits, and none once it has left', async () => {
  const seen = { batches: 0, closed: false }
  function* endless(): Iterable<SheetRow[]> {
    try {
      for (;;) {
        const batch = ++seen.batches
        yield Array.from({ length: 500 }, (_, i) => [`Agreement ${batch}-${i} on ${Math.sin(batch * i)}`, i])
      }
    } finally {
      seen.closed = true
    }
  }
  const file = writeXlsx(workbook([], { table: { ...workbook([]).table, rows: endless() } }))
  const ahead: number[] = []
  for (let bytes = 0; bytes < 1_000_000; ) {
    const before = seen.batches
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    ahead.push(seen.batches - before)
    bytes += (await file.next()).value?.byteLength ?? 0
  }
  expect(seen.batches).toBeGreaterThan(50)
  expect(Math.max(...ahead)).toBeLessThan(25)
  await file.return(undefined)
  const left = seen.batches
  for (let turn = 0; turn < 500; turn++) await new Promise(setImmediate)
  expect(seen).toEqual({ batches: left, closed: true })
})
