import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { cellOf } from '@/components/cells/cell'
import type { CollectionName } from '@/db/catalog/names'
import { pairOf } from '@/db/catalog/pair'
import { menuNames } from '@/db/catalog/views'
import { compileStore } from '@/db/compile/compile'
import { append, writeDataset } from '@/db/compile/fixture'
import { currentReader } from '@/db/store/release'
import { ask } from '../api/v1/routes.fixture'
import { loadList } from '../pages/list'
import { loadRecord } from '../pages/record'
import { deskOf } from '../request/desk'
import { sitemap } from '../respond/sitemaps'

// This is a test in the copy of the project that `added.test.ts` makes, where the collection is there.
const name = 'notices' as CollectionName

const notices = [
  'id,country_id,title,published_on,source_id,note',
  'visa-office,KAZ,Visa office opens,2024-05-01,stat-1,',
  'day-of-culture,TJK,Day of culture,2024-06,khovar-1,In the old town',
  'elsewhere,UZB,Of another pair,2024-07-01,khovar-1,',
]

/** The tiny dataset with a few notices, one of them about a country outside the pair. */
function datasetWithNotices(): string {
  // The copy goes when the test that made it ends.
  const folder = writeDataset(mkdtempSync(join(process.cwd(), 'notices-')), {
    'countries.csv': append('UZB,UZ'),
  })
  writeFileSync(join(folder, 'notices.csv'), `${notices.join('\n')}\n`)
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
  const fields = (notices[0] ?? '').split(',').map((field) => ({ name: field }))
  descriptor.resources.push({ path: 'notices.csv', schema: { fields } })
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor))
  return folder
}

beforeAll(async () => {
  const folder = datasetWithNotices()
  const store = join(folder, 'store.db')
  await compileStore(folder, store)
  vi.stubEnv('RAVOBIT_STORE', store)
})

const rowsOf = async (query: string): Promise<Record<string, string>[]> => {
  const answer = await ask(`/api/v1/kaz-tjk/notices.csv?${query}`)
  expect(answer.status, query).toBe(200)
  return parse(await answer.text(), { columns: true, bom: true })
}
const idsOf = async (query: string) => (await rowsOf(`cols=id&${query}`)).map(({ id }) => id)

test('it is listed, of the pair alone, in its order, with the names of what it points to', async () => {
  expect(await rowsOf('')).toEqual([
    expect.objectContaining({ title: 'Day of culture', country_id: 'TJK', source_id_name: 'Khovar' }),
    expect.objectContaining({ title: 'Visa office opens', published_on: '2024-05-01' }),
  ])
})

test('it is filtered, sorted and searched', async () => {
  expect(await idsOf('country=KAZ')).toEqual(['visa-office'])
  expect(await idsOf('published=2024-06..')).toEqual(['day-of-culture'])
  expect(await idsOf('sort=title')).toEqual(['day-of-culture', 'visa-office'])
  for (const q of ['office', 'statistics']) expect(await idsOf(`q=${q}`), q).toEqual(['visa-office'])
})

test('it has every format, a record file, a place in the description, the package and the sitemap', async () => {
  for (const format of ['xlsx', 'json', 'ndjson', 'zip'])
    expect((await ask(`/api/v1/kaz-tjk/notices.${format}`)).status, format).toBe(200)
  expect(await (await ask('/api/v1/kaz-tjk/notices/visa-office.json')).json()).toMatchObject({
    id: 'visa-office',
    source_id_name: 'Statistics Agency',
  })
  expect((await ask('/api/v1/kaz-tjk/notices/elsewhere.json')).status).toBe(404)
  const description = await (await ask('/api/v1/openapi.json')).json()
  expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(['/kaz-tjk/notices.csv']))
  expect(await sitemap(await currentReader(), 'https://desk.example', 'kaz-tjk-notices-1.xml')).toContain(
    '/notices/visa-office',
  )
})

test('it is in the menu, its list has facets, its record has a page with what it rests on', async () => {
  expect(menuNames).toContain(name)
  const desk = await deskOf(Promise.resolve({ locale: 'en', pair: 'kaz-tjk' }))
  const { data } = await loadList(desk, name, {})
  expect([data.total, Object.keys(data.facets)]).toEqual([2, ['country_id', 'source_id']])
  const { row, list, fields, sources } = await loadRecord(desk, name, 'day-of-culture')
  const shown = renderToStaticMarkup(fields.map((field) => cellOf(desk, list, field, row)))
  expect(shown).toContain('Tajikistan')
  expect(shown).toContain('href="/en/kaz-tjk/sources/khovar-1"')
  expect(sources.map(({ id }) => id)).toEqual(['khovar-1'])
  await expect(loadRecord(desk, name, 'elsewhere')).rejects.toThrow()
  expect(pairOf('KAZ', 'TJK').id).toBe(desk.pair.id)
})
