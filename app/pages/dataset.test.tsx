import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { listDataset, storeDataset } from '@/components/dataset/dataset'
import { JsonLd } from '@/components/dataset/json-ld'
import type { Desk } from '@/components/words/desk'
import { type ViewName, viewNames } from '@/db/catalog/views'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'
import { desksOver } from '../request/desks.fixture'
import { ask } from '../respond/agreement-feeds.fixture'
import { heldIn } from './dataset'

const release = {
  origin: 'https://desk.example',
  version: 'abc',
  compiledOn: '2026-11-23',
  locales: ['en', 'ar'],
}
const names = viewNames

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let desks: readonly Desk[]

beforeAll(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  scope = { reader: await openReader(inject('registerStore')), pair }
  desks = await desksOver(scope)
})

afterAll(() => scope.reader.close())

/** The rows of a list as its CSV has them. */
const rowsOf = async (address: string): Promise<Record<string, string>[]> =>
  parse(await (await ask(address)).text(), { columns: true })

const datasetOf = async (desk: Desk, name: ViewName) => listDataset(desk, release, await heldIn(scope, name))

describe.each(names)('the description of %s', (name) => {
  test('has what a search engine for data asks for, in the language of the page', async () => {
    const found = await Promise.all(desks.map((desk) => datasetOf(desk, name)))
    for (const one of found) {
      expect(one.description.length).toBeGreaterThanOrEqual(50)
      expect(one.url).toMatch(/^https:\/\/desk\.example\/(en|ar)\/kaz-tjk\//)
      expect(one.distribution.map(({ encodingFormat }) => encodingFormat)).toContain('text/csv')
      for (const { contentUrl } of one.distribution) expect(URL.canParse(contentUrl)).toBe(true)
      expect(one.variableMeasured.length).toBeGreaterThan(0)
    }
    const [english, arabic] = found
    expect(english?.name).not.toBe(arabic?.name)
    expect(arabic?.description).toMatch(/\p{Script=Arabic}/u)
    expect(arabic?.distribution.every(({ contentUrl }) => contentUrl.endsWith('lang=ar'))).toBe(true)
  })
})

test('the time covered is that of the rows', async () => {
  const [desk] = desks
  if (!desk) throw new Error('no desk')
  const signed = (await rowsOf('agreements.csv?cols=signed_on')).flatMap((r) => r.signed_on || []).sort()
  expect(await datasetOf(desk, 'agreements')).toMatchObject({
    temporalCoverage: `${signed[0]}/${signed.at(-1)}`,
  })
  const claims = await rowsOf('trade.csv?cols=period_start,period_end')
  const ends = claims.map((r) => r.period_end ?? '').sort()
  const starts = claims.map((r) => r.period_start ?? '').sort()
  expect(await datasetOf(desk, 'trade')).toMatchObject({ temporalCoverage: `${starts[0]}/${ends.at(-1)}` })
})

test('what claims measure is named with its unit, and only what the list holds', async () => {
  const [desk] = desks
  if (!desk) throw new Error('no desk')
  const rows = await rowsOf('trade.csv?cols=indicator,unit')
  const held = new Set(rows.map((row) => `${row.indicator} ${desk.t(`vocabulary.unit.${row.unit}`)}`))
  const { variableMeasured } = await datasetOf(desk, 'trade')
  const said = variableMeasured.map((one) => `${one.propertyID} ${'unitText' in one ? one.unitText : ''}`)
  expect(said.sort()).toEqual([...held].sort())
})

test('the store is described with every list as a part', async () => {
  const [desk] = desks
  if (!desk) throw new Error('no desk')
  const lists = await Promise.all(names.map((name) => heldIn(scope, name)))
  const whole = storeDataset(desk, release, lists)
  expect(whole.hasPart.map(({ url }) => url)).toEqual(
    names.map((n) => `https://desk.example/en/kaz-tjk/${n}`),
  )
  expect(whole).toMatchObject({ dateModified: '2026-11-23', isAccessibleForFree: true })
})

test('text in a description never ends its script', () => {
  const value = { name: '</script><script>alert(1)</script><!--' }
  const markup = renderToStaticMarkup(<JsonLd value={value} />)
  expect(markup.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
  expect(JSON.parse(markup.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(value)
})
