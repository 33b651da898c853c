import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { type Locale, localeNames } from '@/app/i18n/locales'
import { translatorFor } from '@/app/i18n/translator'
import { type ChartName, chartNames, charts } from '@/db/catalog/charts'
import { ask } from './routes.fixture'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const bytesOf = async (file: string, query: string) => {
  const answer = await ask(`/api/v1/kaz-tjk/${file}?${query}`)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}
const sheetsOf = async (file: string, query: string) => readXlsx(await bytesOf(file, query))

/** What a chart's rows say that they rest on; a chart of agreements has their rows in a list of its own. */
async function citedBy(name: ChartName, query: string): Promise<string[]> {
  const ofAgreements = charts[name].view === 'agreements'
  const file = ofAgreements ? 'agreements.csv' : `charts/${name}.csv`
  const bytes = await bytesOf(file, ofAgreements ? `${query}&cols=id,sources` : query)
  const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true })
  const cells = rows.flatMap((row) => Object.entries(row).filter(([name]) => /(^|_)sources?$/.test(name)))
  return [...new Set(cells.flatMap(([, text]) => text.split(';').filter(Boolean)))].sort()
}

const asked: Readonly<Record<ChartName, readonly string[]>> = {
  trade: ['', 'measure=growth&reporter=TJK', 'measure=index'],
  mirror: ['', 'years=2017'],
  markets: [''],
  scholarships: [''],
  providers: [''],
  terms: ['', 'type=treaty&group=sector'],
  signed: ['', 'status=in_force'],
  matrix: ['', 'ministry=kaz-mfa'],
}

const all = chartNames.flatMap((name) => asked[name].map((query) => [name, query] as const))

test.each([
  ['trade', 'year'],
  ['mirror', 'year'],
  ['markets', 'year'],
  ['signed', 'year_signed'],
])('a year of "%s" is a number in every format that has numbers', async (name, column) => {
  const { rows } = JSON.parse((await bytesOf(`charts/${name}.json`, '')).toString())
  const years = rows.map((row: Record<string, unknown>) => row[column])
  expect(years.length).toBeGreaterThan(5)
  expect(years.filter((year: unknown) => !Number.isInteger(year))).toEqual([])
  const [header = [], ...cells] = (await sheetsOf(`charts/${name}.xlsx`, ''))[0]?.data ?? []
  expect(cells.map((row) => row[header.indexOf(column)])).toEqual(years)
})

test('every chart is asked for', () => {
  expect(Object.keys(asked)).toEqual(chartNames)
})

describe.each<Locale>([...localeNames])('in "%s"', (locale) => {
  test.each(all)(
    'the workbook of "%s" under "%s" has the sources that its rows cite',
    async (name, query) => {
      const cited = await citedBy(name, query)
      const sheets = await sheetsOf(`charts/${name}.xlsx`, `${query}&lang=${locale}`)
      const t = await translatorFor(locale)
      expect(sheets.map(({ sheet }) => sheet)).toEqual([
        t(`page.${charts[name].view}.nav`),
        t('file.about'),
        t('file.sources'),
      ])
      const [header = [], ...rows] = sheets[2]?.data ?? []
      const [lists = []] = (await sheetsOf('claims.xlsx', `lang=${locale}&q=uranium`))[2]?.data ?? []
      expect(header).toEqual(lists)
      expect(cited.length).toBeGreaterThan(0)
      expect(rows.map(([id]) => id)).toEqual(cited)
    },
  )
})
