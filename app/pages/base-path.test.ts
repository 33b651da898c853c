import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { document, otherFiles, rowFiles } from '@/app/api/v1/contract.fixture'
import { linksOf } from '@/app/api/v1/links.fixture'
import { ask } from '@/app/api/v1/routes.fixture'
import { GET as robots } from '@/app/robots.txt/route'
import { GET as frontDoor } from '@/app/route'
import { GET as sitemapIndex } from '@/app/sitemap.xml/route'
import { GET as sitemap } from '@/app/sitemaps/[file]/route'
import { listDataset, storeDataset } from '@/components/dataset/dataset'
import type { Desk } from '@/components/words/desk'
import { charts, figureNames } from '@/db/catalog/charts'
import { viewNames } from '@/db/catalog/views'
import { unzip } from '@/db/encode/zip.fixture'
import type { Scope } from '@/db/scope'
import { currentReader } from '@/db/store/release'
import { chartEmbed, chartPage } from '../charts/addresses'
import { loaders } from '../charts/loaders'
import { desksOver } from '../request/desks.fixture'
import { wholeList } from '../request/whole-list'
import { heldIn } from './dataset'
import { listMetadata, overviewMetadata, recordMetadata } from './meta'

const origin = 'https://desk.example'
const names = viewNames
const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let desks: readonly Desk[]

beforeAll(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  vi.stubEnv('RAVOBIT_BASE_PATH', '/desk')
  scope = { reader: await currentReader(), pair }
  desks = await desksOver(scope)
})

afterAll(() => {
  vi.unstubAllEnvs()
})

/** The addresses of this host in a text, as far as the first segment of their paths. */
const addressesIn = (text: string) =>
  [...text.matchAll(/https:\/\/desk\.example(\/?[\w.-]*)/g)].map(([, path]) => path)

/** Every text below a value that is an address from the root of its host. */
function rooted(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('/') ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(rooted) : []
}

function expectBelow(addresses: readonly (string | undefined)[]) {
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((one) => one !== '/desk' && !one?.startsWith('/desk/'))).toEqual([])
}

async function textOf(answer: Response): Promise<string> {
  const bytes = Buffer.from(await answer.arrayBuffer())
  // Calendars fold their lines.
  if (bytes.toString('latin1', 0, 2) !== 'PK') return bytes.toString().replaceAll('\r\n ', '')
  return (await unzip(bytes)).map((file) => file.bytes.toString()).join('\n')
}

describe('below the path of another site', () => {
  test('every file of the API names its page and its other formats there', async () => {
    const api = await document()
    const files = [...rowFiles(api).map(({ path }) => path), ...otherFiles(api).map(({ address }) => address)]
    for (const file of files.filter((one) => one !== '/openapi.json')) {
      const links = linksOf(await ask(`/api/v1${file}?lang=ar`.replace('.db?lang=ar', '.db'), 'HEAD'))
      expectBelow(links.map(({ address }) => address).filter((one) => !one.startsWith('https:')))
    }
  })

  test.each([
    ...['agreements.ics', 'agreements.atom', 'agreements.xlsx', 'agreements.zip', 'charts/trade.xlsx'].map(
      (file) => `kaz-tjk/${file}`,
    ),
    ...['kaz-tjk.zip', 'openapi.json'],
  ])('what %s says of itself leads there', async (file) => {
    expectBelow(addressesIn(await textOf(await ask(`/api/v1/${file}`))))
  })

  test('robots are led there, and readers from the front door', async () => {
    const at = (path: string) => new NextRequest(`${origin}${path}`)
    const params = Promise.resolve({ file: 'kaz-tjk-pages.xml' })
    for (const answer of [robots(at('/')), await sitemapIndex(at('/')), await sitemap(at('/'), { params })])
      expectBelow(addressesIn(await answer.text()))
    expect(await robots(at('/')).text()).toContain('\nDisallow: /desk/*?\n')
    expect((await frontDoor(at('/'))).headers.get('location')).toBe('/desk/en/kaz-tjk')
  })

  test.each(['en', 'ar'])('so do the heads of pages in "%s"', async (locale) => {
    const params = Promise.resolve({ locale, pair: 'kaz-tjk' })
    const searchParams = Promise.resolve({ q: 'a' })
    for (const name of names) {
      const { alternates } = await listMetadata(name)({ params, searchParams })
      expectBelow(rooted(alternates))
      expect(alternates?.languages).toMatchObject({ ar: `/desk/ar/kaz-tjk/${name}` })
    }
    expectBelow(rooted(await overviewMetadata(params)))
    expectBelow(rooted(await recordMetadata(params, 'claims', 'T0001', 'T0001')))
  })

  test('so do figures with their embeds, and descriptions of data', async () => {
    const release = { origin, version: 'abc', compiledOn: '2026-11-23', locales: ['en', 'ar'] }
    for (const desk of desks) {
      for (const name of figureNames) {
        const request = wholeList(scope, desk.locale, charts[name].view)
        expectBelow(rooted(await loaders[name].figures(desk, request)))
        expectBelow([chartPage(desk, name, request.query, {}), chartEmbed(desk, name, request.query, name)])
      }
      const held = await Promise.all(names.map((name) => heldIn(scope, name)))
      for (const one of held) expectBelow(addressesIn(JSON.stringify(listDataset(desk, release, one))))
      expectBelow(addressesIn(JSON.stringify(storeDataset(desk, release, held))))
    }
  })
})
