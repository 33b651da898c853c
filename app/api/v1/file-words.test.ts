import readXlsx from 'read-excel-file/node'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { unzip } from '@/db/encode/zip.fixture'
import { ask } from './routes.fixture'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const pair = '/api/v1/kaz-tjk'
const bytesOf = async (address: string) => Buffer.from(await (await ask(address)).arrayBuffer())
const sheetsOf = async (address: string) => readXlsx(await bytesOf(address))

/** What the second sheet of a workbook says under a label. */
const saidOf = async (address: string, label: string) =>
  String((await sheetsOf(address))[1]?.data.find(([said]) => said === label)?.[1])

describe('a file has no page and no size', () => {
  test.each(['agreements.zip', 'agreements.xlsx', 'agreements.csv', 'charts/matrix.xlsx'])(
    'so that %s is the same under each',
    async (file) => {
      const plain = `${pair}/${file}?ministry=kaz-mfa`
      const bytes = await bytesOf(plain)
      for (const paged of [`${plain}&size=10`, `${plain}&page=2&size=5`]) {
        const tags = await Promise.all([plain, paged].map(async (one) => (await ask(one, 'HEAD')).headers))
        expect(tags[0]?.get('etag')).toBe(tags[1]?.get('etag'))
        expect((await bytesOf(paged)).equals(bytes)).toBe(true)
      }
    },
  )
})

test('a list of sources has no sheet of its sources, any other list has one', async () => {
  const names = async (view: string) => (await sheetsOf(`${pair}/${view}.xlsx`)).map(({ sheet }) => sheet)
  expect(await names('sources')).toEqual(['Sources', 'About'])
  expect(await names('claims')).toEqual(['Claims', 'About', 'Sources'])
})

test.each([
  ['institutions.xlsx?country=KAZ', 'Filters', 'Country: Kazakhstan'],
  ['institutions.xlsx?country=KAZ&lang=ar', 'عوامل التصفية', 'البلد: كازاخستان'],
  ['charts/trade.xlsx?reporter=TJK', 'Filters', 'Reporter: Tajikistan'],
  ['sources.xlsx?language=tg', 'Filters', 'Language: Tajik'],
  ['sources.xlsx?language=a_b', 'Filters', 'Language: a_b'],
])('%s says under %s: %s', async (file, label, said) => {
  expect(await saidOf(`${pair}/${file}`, label)).toBe(said)
})

test.each([
  ['en', 'Country: Kazakhstan'],
  ['ar', 'البلد: كازاخستان'],
])('the citation in a package in "%s" says %s', async (lang, country) => {
  const archive = await unzip(await bytesOf(`${pair}/institutions.zip?country=KAZ&lang=${lang}`))
  const readme = archive.find(({ name }) => name === 'README.md')?.bytes.toString() ?? ''
  expect(readme).toContain(country)
  expect(readme).not.toMatch(/\u2068(KZ|KAZ)/)
})
