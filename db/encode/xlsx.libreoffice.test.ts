import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeXlsx } from './xlsx'
import { attributesOf, partsOf, workbook } from './xlsx.fixture'
import { collect } from './zip.fixture'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.log('LibreOffice is not installed: its reading of our workbooks is not tested')

const folder = mkdtempSync(join(tmpdir(), 'ravobit-office-'))
afterAll(() => rmSync(folder, { recursive: true }))

const convert = (to: string) =>
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')],
    ],
    { stdio: 'pipe' },
  )

const rows = [
  ['اتفاقية «أ»', -12.5, 3, true, '1995-11'],
  ['=1+1', 0, -1990, false, '2023'],
  ['007', null, null, null, null],
  ['a "b", c\r\nҷ', null, null, null, null],
  ['\u0007_x0041_ 😀', null, null, null, null],
] as const

beforeAll(async () => {
  const book = workbook(rows, { rightToLeft: true })
  writeFileSync(join(folder, 'book.xlsx'), await collect(writeXlsx(book)))
})

test.skipIf(!office)('LibreOffice shows every cell of every sheet', () => {
  // Comma, double quote, UTF-8, cells as they are and not as shown, every sheet in a file of its own.
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1')
  const sheet = (name: string) => parse(readFileSync(join(folder, 'out', `book-${name}.csv`)))
  expect(sheet('Data')).toEqual([
    ['title', 'value', 'places', 'disputed', 'signed_on'],
    ['اتفاقية «أ»', '-12.5', '3', 'TRUE', '1995-11'],
    ['=1+1', '0', '-1990', 'FALSE', '2023'],
    ['007', '', '', '', ''],
    ['a "b", c\nҷ', '', '', '', ''],
    ['\u0007_x0041_ 😀', '', '', '', ''],
  ])
  expect(sheet('About')[0]).toEqual(['Rows', '5'])
})

test.skipIf(!office)('LibreOffice keeps the sheet right-to-left and its cells typed', async () => {
  convert('xlsx:Calc MS Excel 2007 XML')
  const parts = await partsOf(readFileSync(join(folder, 'out', 'book.xlsx')))
  const sheet = parts.get('xl/worksheets/sheet1.xml')
  expect(attributesOf(sheet, 'sheetView')?.rightToLeft).toBe('true')
  const types = [...(sheet?.getElementsByTagName('c') ?? [])].map((c) => [
    c.getAttribute('r'),
    c.getAttribute('t'),
  ])
  expect(Object.fromEntries(types)).toMatchObject({
    ...{ A2: 's', B2: 'n', C2: 'n', D2: 'b', E2: 's' },
    ...{ A3: 's', B3: 'n', C3: 'n', D3: 'b', E3: 's', A4: 's' },
  })
})
