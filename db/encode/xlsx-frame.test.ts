import { expect, test } from 'vitest'
import { writeXlsx } from './xlsx'
import { attributesOf, partsOf, workbook } from './xlsx.fixture'
import type { SheetRow } from './xlsx-workbook'
import { collect } from './zip.fixture'

const write = (...args: Parameters<typeof workbook>) => collect(writeXlsx(workbook(...args)))
const header = ['title', 'value', 'places', 'disputed', 'signed_on']

test('text stays as it was typed when somebody edits it, and numbers stay numbers', async () => {
  const texts = ['=1+1', '+7', '-', '@a', '007', '2023-05-04', 'title']
  const rows = texts.map((text): SheetRow => [text, 1, 1, true, text])
  const parts = await partsOf(await write(rows, { sources: { ...workbook(rows).table, name: 'Sources' } }))
  const styles = parts.get('xl/styles.xml')
  const codes = [...(styles?.getElementsByTagName('numFmt') ?? [])].map((format) => [
    format.getAttribute('numFmtId'),
    format.getAttribute('formatCode'),
  ])
  const formats = [...(styles?.getElementsByTagName('cellXfs')[0]?.getElementsByTagName('xf') ?? [])].map(
    (format) => Object.fromEntries(codes)[format.getAttribute('numFmtId') ?? ''],
  )
  for (const sheet of [1, 3]) {
    const cells = [...(parts.get(`xl/worksheets/sheet${sheet}.xml`)?.getElementsByTagName('c') ?? [])]
    const below = cells.slice(header.length)
    const shown = below.map((cell) => [cell.textContent, formats[Number(cell.getAttribute('s'))]])
    expect(shown).toEqual(
      texts.flatMap((text) => [
        ...[
          [text, '@'],
          ['1', undefined],
          ['1', undefined],
          ['1', undefined],
        ],
        [text, '@'],
      ]),
    )
  }
})

test('a sheet has its parts in the order that spreadsheets want, and says which area it fills', async () => {
  const sources = { name: 'Sources', columns: [{ name: 'id', type: 'text' }] as const, rows: [[['adilet']]] }
  const parts = await partsOf(await write([['a'], ['b']], { sources }))
  const sheet = (number: number) => parts.get(`xl/worksheets/sheet${number}.xml`)
  expect([...(sheet(1)?.childNodes ?? [])].map(({ nodeName }) => nodeName)).toEqual([
    ...['dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
    ...['conditionalFormatting', 'pageMargins', 'ignoredErrors'],
  ])
  const areas = [1, 2, 3].map((number) => attributesOf(sheet(number), 'dimension')?.ref)
  // The sources of a table are counted when all its rows are written.
  expect(areas).toEqual(['A1:E3', 'A1:B2', undefined])
  const none = await partsOf(await write([]))
  expect(attributesOf(none.get('xl/worksheets/sheet1.xml'), 'dimension')?.ref).toBe('A1:E1')
})

test('the header is bold, its column as wide as its name', async () => {
  const name = 'a name that is longer than a number'
  const table = { ...workbook([]).table, columns: [{ name, type: 'number' as const }] }
  const parts = await partsOf(await write([], { table }))
  const sheet = parts.get('xl/worksheets/sheet1.xml')
  expect(attributesOf(sheet, 'conditionalFormatting')?.sqref).toBe('A1:A1')
  const format = parts.get('xl/styles.xml')?.getElementsByTagName('dxf')[
    Number(attributesOf(sheet, 'cfRule')?.dxfId)
  ]
  expect(format?.getElementsByTagName('b')).toHaveLength(1)
  expect(Number(attributesOf(sheet, 'col')?.width)).toBeGreaterThan(name.length)
})

test('the file has its title, no date but its release’s, and no wish to calculate', async () => {
  const parts = await partsOf(await write([]))
  expect(parts.get('docProps/core.xml')?.textContent).toBe(
    'Agreements2026-11-23T00:00:00Z2026-11-23T00:00:00Z',
  )
  expect(parts.get('xl/workbook.xml')?.getElementsByTagName('calcPr')).toHaveLength(0)
})

test('the header stays in sight, and every sheet runs from the right where the language does', async () => {
  const views = async (rightToLeft: boolean) => {
    const parts = await partsOf(await write([['اتفاقية']], { rightToLeft }))
    return [1, 2].map((n) => {
      const sheet = parts.get(`xl/worksheets/sheet${n}.xml`)
      return [attributesOf(sheet, 'sheetView')?.rightToLeft, attributesOf(sheet, 'pane')?.state]
    })
  }
  expect(await views(true)).toEqual([
    ['1', 'frozen'],
    ['1', undefined],
  ])
  expect(await views(false)).toEqual([
    [undefined, 'frozen'],
    [undefined, undefined],
  ])
})
