import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { localeNames } from '@/app/i18n/locales'
import { readRequest } from '@/app/request/list-request'
import { charts } from '@/db/catalog/charts'
import { formats } from '@/db/catalog/openapi/formats'
import { occasionalHeaders } from '@/db/catalog/openapi/headers'
import type { OpenApi } from '@/db/catalog/openapi/openapi'
import { capital } from '@/db/catalog/openapi/operations'
import type { Parameter } from '@/db/catalog/openapi/types'
import { type ViewName, viewNames, views } from '@/db/catalog/views'
import { currentReader } from '@/db/store/release'
import { answerOf, type Documented, document, otherFiles, pair, rowFiles, written } from './contract.fixture'
import { linksOf } from './links.fixture'
import { ask } from './routes.fixture'

let api: OpenApi
let files: readonly Documented[]

beforeAll(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  api = await document()
  files = rowFiles(api)
})

/** What the parser of a view refuses in a query string. */
async function refused(view: ViewName, query: string) {
  const params = new URLSearchParams(query)
  return (await readRequest({ reader: await currentReader(), pair }, 'en', view, params)).ignored
}

/** Every parameter that is documented for any file of a view. */
const documented = (view: ViewName): Parameter[] => [
  ...new Map(
    files
      .filter((file) => file.view === view)
      .flatMap(({ parameters }) => parameters.map((p) => [p.name, p] as const)),
  ).values(),
]

const wordsOf = ({ schema }: Parameter) => schema.items?.enum ?? schema.enum

test('every list in every format and every chart is documented once', () => {
  const ids = Object.values(api.paths).map(({ get }) => get.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const view of viewNames) {
    const own = files.filter((file) => file.view === view && !file.chart).map(({ format }) => format)
    expect(own).toEqual(expect.arrayContaining(['csv', 'json', 'ndjson', 'xlsx', 'zip']))
  }
  const drawn = files.filter(({ chart, format }) => chart && format === 'csv').map(({ path }) => path)
  expect(drawn).toEqual(Object.keys(charts).map((name) => `/kaz-tjk/charts/${name}.csv`))
})

describe.each(viewNames)('of %s', (view) => {
  test('every documented parameter is accepted with its example, in every file', async () => {
    const own = files.filter((file) => file.view === view)
    expect(own.length).toBeGreaterThan(0)
    for (const { path, parameters } of own) {
      for (const parameter of parameters) {
        const address = written(parameter)
        const answer = await answerOf(path, address)
        expect(answer.status, `${path}?${address}`).toBe(200)
      }
    }
  })

  test('every documented example fits its own schema', () => {
    for (const { name, example, schema } of documented(view)) {
      const { enum: words, pattern, maxLength = Number.POSITIVE_INFINITY } = schema.items ?? schema
      for (const one of [example].flat()) {
        if (words) expect(words, name).toContain(one)
        if (pattern) expect(String(one), name).toMatch(new RegExp(pattern))
        expect(String(one).length, name).toBeLessThanOrEqual(maxLength)
      }
    }
  })

  test('every documented word is understood, and a word that is not documented is refused', async () => {
    for (const parameter of documented(view)) {
      const words = wordsOf(parameter)
      if (!words || ['lang', 'bom', 'guard'].includes(parameter.name)) continue
      for (const word of words)
        expect(await refused(view, `q=a&${written(parameter, String(word))}`), parameter.name).toEqual([])
      expect(await refused(view, written(parameter, 'no_such_word')), parameter.name).toMatchObject([
        { parameter: parameter.name, value: 'no_such_word', reason: 'unknown_value' },
      ])
    }
  })

  test('what a documented pattern does not allow is refused', async () => {
    for (const parameter of documented(view)) {
      const { pattern } = parameter.schema.items ?? parameter.schema
      if (!pattern) continue
      const outside = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).filter((text) => {
        // Blanks around a date are not a part of it.
        return text.trim() !== '' && !new RegExp(pattern).test(text.trim())
      })
      for (const text of fc.sample(outside, { seed: 5, numRuns: 40 }))
        expect(await refused(view, written(parameter, text)), `${parameter.name}=${text}`).toHaveLength(1)
    }
  })

  test('the parser knows the documented keys and no others', async () => {
    const keys = new Set(documented(view).map(({ name }) => name))
    const knows = async (key: string) =>
      !(await refused(view, `${encodeURIComponent(key)}=x`)).some((bad) => bad.reason === 'unknown_parameter')
    for (const key of keys) expect(await knows(key), key).toBe(true)
    // Whatever any view calls anything, its parts and its neighbours.
    const names = viewNames.flatMap((one) => [
      ...documented(one).map(({ name }) => name),
      ...views[one].collection.fields.map(({ name }) => name),
    ])
    const suspects = names.flatMap((name) => [name, `${name}_from`, `${name}_to`, `_${name}`, `${name}s`])
    const random = fc.sample(fc.stringMatching(/^[a-z_]{1,12}$/), { seed: 5, numRuns: 200 })
    for (const key of new Set([...suspects, ...random, 'toString', '__proto__', 'constructor']))
      expect([key, await knows(key)]).toEqual([key, keys.has(key)])
  })

  test('its files have the documented columns', async () => {
    const { parameters } = files.find((f) => f.view === view && !f.chart && f.format === 'csv') ?? {}
    const all = parameters?.find(({ name }) => name === 'cols')
    const columns = (all && wordsOf(all)) ?? []
    expect(columns.length).toBeGreaterThan(0)
    const answer = await answerOf(`/kaz-tjk/${view}.csv`, `cols=${columns.join(',')}`, 'GET')
    const [header] = parse(await answer.text(), { to: 1 })
    const schema = api.components.schemas[`${capital(view)}Row`]
    expect(header).toEqual(Object.keys(schema?.properties ?? {}))
  })
})

/** Holds an answer to the media type and the headers that are documented of it. */
function expectDocumented(path: string, answer: Response, operation: Documented['operation']): void {
  const ok = operation.responses[200] as { headers: object; content: object }
  expect(answer.status, path).toBe(200)
  expect(Object.keys(ok.content), path).toEqual([answer.headers.get('content-type')?.split(';')[0]])
  const always = Object.keys(ok.headers).filter((name) => !occasionalHeaders.includes(name))
  for (const name of always) expect(answer.headers.get(name), `${path} ${name}`).toBeTruthy()
  for (const name of ['X-Row-Count', 'Content-Disposition', 'Link', 'Accept-Ranges', 'Last-Modified'])
    expect([path, name, answer.headers.has(name)]).toEqual([path, name, name in ok.headers])
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(answer.headers.get('cache-control')).toBe('public, no-cache')
}

test('every file is of the documented media type and has the documented headers', async () => {
  const known: readonly string[] = Object.values(formats).map(({ mediaType }) => mediaType)
  for (const { path, operation } of files) {
    expectDocumented(path, await answerOf(path, ''), operation)
    const ok = operation.responses[200] as { content: object }
    expect(known).toEqual(expect.arrayContaining(Object.keys(ok.content)))
  }
})

test('so have every record, the package of a pair, the store and the description itself', async () => {
  const others = otherFiles(api)
  const whole = ['/kaz-tjk.zip', '/openapi.json', '/store.db']
  const records = viewNames.filter((name) => views[name].collection.name === name)
  expect(others.map(({ address }) => address)).toEqual(expect.arrayContaining(whole))
  expect(others).toHaveLength(whole.length + records.length)
  for (const { address, operation } of others) {
    expectDocumented(address, await answerOf(address, ''), operation)
    expect((await answerOf(address, 'lang=ar')).status).toBe(address === '/store.db' ? 400 : 200)
  }
})

test('rows and records as JSON fit their documented schemas, every column of them', async () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false })
  addFormats(ajv)
  const { schemas } = api.components
  for (const view of viewNames) {
    const schema = schemas[`${capital(view)}Row`]
    const fits = ajv.compile({ ...schema, additionalProperties: false })
    const columns = Object.keys(schema?.properties ?? {}).filter((name) => !name.endsWith('_name'))
    const answer = await answerOf(`/kaz-tjk/${view}.json`, `cols=${columns.join(',')}`, 'GET')
    const { rows } = await answer.json()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(fits(row), `${view} ${row.id}: ${ajv.errorsText(fits.errors)}`).toBe(true)
      expect(Object.keys(row)).toEqual(Object.keys(schema?.properties ?? {}))
    }
  }
  for (const { address, operation } of otherFiles(api).filter((file) =>
    /\/.+\/.+\.json$/.test(file.address),
  )) {
    const { content } = operation.responses[200] as { content: Record<string, { schema: { $ref: string } }> }
    const name = content['application/json']?.schema.$ref.split('/').at(-1) ?? ''
    const record = await (await answerOf(address, '', 'GET')).json()
    expect([address, Object.keys(record)]).toEqual([address, Object.keys(schemas[name]?.properties ?? {})])
  }
})

test('the links of an answer lead to the other formats, which answer the same rows', async () => {
  for (const { path, view, chart, format } of files.filter((file) => file.format === 'csv')) {
    const query = view === 'agreements' ? 'type=treaty&lang=ar&sort=title' : 'lang=ar'
    const answer = await answerOf(path, query)
    const links = linksOf(answer)
    const alternates = links.filter(({ rel }) => rel === 'alternate')
    const others = files.filter(
      (file) => file.view === view && file.chart === chart && file.format !== format,
    )
    const own = path.replace(/\.csv$/, '')
    const expected = others
      .filter((file) => file.path.startsWith(`${own}.`))
      .map((file) => `/api/v1${file.path}`)
    expect(alternates.map(({ address }) => address.split('?')[0]).sort()).toEqual(expected.sort())
    for (const { address, type } of alternates) {
      const other = await ask(address, 'HEAD')
      expect([address, other.status]).toEqual([address, 200])
      expect(other.headers.get('content-type')?.split(';')[0]).toBe(type)
      const isFeed = /\.(ics|atom)\?/.test(address)
      expect([address, isFeed || other.headers.get('x-row-count')]).toEqual([
        address,
        isFeed || answer.headers.get('x-row-count'),
      ])
    }
    const [page] = links.filter(({ rel }) => rel === 'canonical')
    expect(page?.address).toMatch(/^\/ar\/kaz-tjk\//)
    expect(links.map(({ rel }) => rel)).toEqual(expect.arrayContaining(['describedby', 'license']))
  }
})

test('every documented choice of language and of bytes is accepted, and no other', async () => {
  const file = files.find(({ path }) => path === '/kaz-tjk/agreements.csv')
  const choices = file?.parameters.filter(({ name }) => ['lang', 'bom', 'guard'].includes(name)) ?? []
  expect(choices.map(wordsOf)).toEqual([localeNames, ['off', 'on'], ['on', 'off']])
  for (const parameter of choices) {
    for (const word of wordsOf(parameter) ?? [])
      expect((await answerOf('/kaz-tjk/agreements.csv', written(parameter, String(word)))).status).toBe(200)
    expect((await answerOf('/kaz-tjk/agreements.csv', written(parameter, 'maybe'))).status).toBe(400)
  }
})
