import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import { NextRequest } from 'next/server'
import { beforeAll, expect, inject, test, vi } from 'vitest'
import { localeNames } from '@/app/i18n/locales'
import { ask } from '@/app/respond/agreement-feeds.fixture'
import { GET as robots } from '@/app/robots.txt/route'
import { GET as part } from '@/app/sitemaps/[file]/route'
import { originHeader } from '@/db/http/origin-header'
import { recordIds } from '@/db/queries/record-ids'
import { currentReader } from '@/db/store/release'
import { wholeList } from '../request/whole-list'
import { GET as index } from './route'

beforeAll(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const headers = { host: '127.0.0.1:3000', [originHeader]: 'https://desk.example' }
const at = (path: string) => new NextRequest(`http://127.0.0.1:3000/${path}`, { headers })
const askPart = (file: string) => part(at(`sitemaps/${file}`), { params: Promise.resolve({ file }) })

async function elements(answer: Response, name: string) {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
  const parser = new DOMParser({ onError: onErrorStopParsing })
  const root = parser.parseFromString(await answer.text(), 'application/xml').documentElement
  return [...(root?.getElementsByTagName(name) ?? [])]
}

const locations = async (answer: Response) =>
  (await elements(answer, 'loc')).map(({ textContent }) => textContent ?? '')

async function everyPage(): Promise<string[]> {
  const files = (await locations(await index(at('sitemap.xml')))).map((loc) => loc.split('/').at(-1) ?? '')
  return (await Promise.all(files.map(async (file) => locations(await askPart(file))))).flat()
}

test('every record of every list has its page in the sitemaps, in every language, once', async () => {
  const pages = await everyPage()
  const known = new Set(pages)
  expect(known.size).toBe(pages.length)
  for (const list of ['agreements', 'institutions', 'events', 'sources', 'claims', 'checks']) {
    const csv = await (await ask(`${list}.csv?cols=id`)).text()
    const rows: Record<string, string>[] = parse(csv, { columns: true })
    const wanted = localeNames.flatMap((locale) =>
      rows.map(({ id }) => `https://desk.example/${locale}/kaz-tjk/${list}/${id}`),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((page) => !known.has(page))).toEqual([])
  }
})

test('a page names itself in every language and the one for everybody else', async () => {
  const [first] = await elements(await askPart('kaz-tjk-pages.xml'), 'url')
  const twins = [...(first?.getElementsByTagName('xhtml:link') ?? [])].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ])
  expect(twins).toEqual([
    ['en', 'https://desk.example/en/kaz-tjk'],
    ['ar', 'https://desk.example/ar/kaz-tjk'],
    ['x-default', 'https://desk.example/en/kaz-tjk'],
  ])
  expect(first?.getElementsByTagName('lastmod')[0]?.textContent).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('a long list is cut into parts without a gap or an overlap', async () => {
  const list = wholeList({ reader: await currentReader(), pair }, 'en', 'events')
  const whole = await recordIds(list, 0, 1000)
  const parts = await Promise.all([0, 10, 20, 30, 40].map((skip) => recordIds(list, skip, 10)))
  expect(whole.length).toBeGreaterThan(40)
  expect(parts.flat()).toEqual(whole.slice(0, 50))
})

test.each([
  'kaz-tjk-claims-2.xml',
  'kaz-tjk-trade-1.xml',
  'kaz-tjk-pages-2.xml',
  'aaa-bbb-pages.xml',
  'kaz-tjk-constructor-1.xml',
  'claims.xml',
])('%s does not exist', async (file) => {
  expect((await askPart(file)).status).toBe(404)
})

test('robots find the sitemap and leave combinations of filters alone', async () => {
  const text = await robots(at('robots.txt')).text()
  expect(text).toContain('\nSitemap: https://desk.example/sitemap.xml\n')
  expect(text).toContain('\nDisallow: /*?\n')
})
