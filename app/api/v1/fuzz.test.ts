import fc from 'fast-check'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { charts } from '@/db/catalog/charts'
import { keyOf } from '@/db/catalog/field'
import { formatsOf } from '@/db/catalog/openapi/formats'
import { viewList } from '@/db/catalog/openapi/paths'
import { arbitraryQuery } from '@/db/catalog/query/arbitrary'
import { printQuery } from '@/db/catalog/query/print'
import { ask } from './routes.fixture'

const RUNS = 600

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const oneOf = <T>(all: readonly T[]) => fc.constantFrom(...all)

const keys = [
  ...new Set(
    viewList.flatMap(({ collection, controls }) => [
      ...collection.fields.flatMap((field) => [keyOf(field), `${keyOf(field)}_from`, `${keyOf(field)}_to`]),
      ...controls.map(({ key }) => key),
    ]),
  ),
  ...[
    'q',
    'sort',
    'cols',
    'page',
    'size',
    'lang',
    'bom',
    'guard',
    'toString',
    '__proto__',
    'constructor',
    '',
  ],
]

const values = [
  ...[
    'on',
    'off',
    'en',
    'ar',
    'none',
    'yes',
    'no',
    'kaz-mfa',
    'in_force',
    'title',
    '-title,id',
    'id,title,note',
  ],
  ...[
    '2018',
    '2018..',
    '..2018',
    '2018..2024',
    '2024..2018',
    '2023-02-30',
    '2023-02-28',
    '0000',
    '9999-99-99',
  ],
  ...[
    '0',
    '1',
    '-1',
    '200',
    '201',
    '1e9',
    'NaN',
    '99999999999999999999',
    '0x10',
    '∞',
    '..',
    '...',
    ',',
    ',,',
    '-',
  ],
  ...[
    "'",
    '"',
    '%',
    '_',
    '\\',
    '*',
    '(',
    '"a" OR "b"',
    "' or 1=1 --",
    '; drop table claims',
    'NEAR(a b)',
    'a*',
  ],
  ...[
    '\0',
    'a\0b',
    '\r\n',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '💱',
    'تجارة',
    'ӣ',
    '\u0301',
    '{}',
    '[]',
    '<b>',
    '../..',
  ],
  ...['x'.repeat(199), 'ҷ'.repeat(201), 'x '.repeat(150), 'x'.repeat(9000)],
]

const text = fc.oneof(
  { arbitrary: oneOf(values), weight: 5 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
)
const parameter = fc.tuple(
  fc.oneof({ arbitrary: oneOf(keys), weight: 9 }, { arbitrary: text, weight: 1 }),
  text,
)
const wildQuery = fc
  .array(parameter, { maxLength: 6 })
  .map((all) => new URLSearchParams(all.map(([key, value]) => [key, value])).toString())
const rawQuery = fc
  .string({ unit: oneOf([...'%&=;+?#[]{}09afAFxq.,-"\'\\']), maxLength: 30 })
  .map((raw) => raw.replaceAll('#', '%23'))

const addresses = [
  ...viewList.flatMap(({ name }) => formatsOf(name).map((format) => `/${pair.id}/${name}.${format}`)),
  ...Object.keys(charts).flatMap((name) =>
    ['csv', 'json', 'xlsx'].map((f) => `/${pair.id}/charts/${name}.${f}`),
  ),
  ...[`/${pair.id}/claims/T0001.json`, `/${pair.id}/agreements/2023-roadmap-tourism.json`],
  ...['/store.db', '/openapi.json', `/${pair.id}.zip`],
]

const segment = fc.oneof(
  oneOf([
    pair.id,
    'KAZ-TJK',
    'aaa-bbb',
    'claims',
    'charts',
    'claims.csv',
    'trade.json',
    'T0001.json',
    'store.db',
  ]),
  oneOf([
    `${pair.id}.zip`,
    '.csv',
    'csv',
    '..',
    '.',
    'constructor.csv',
    '__proto__.json',
    'claims.',
    'claims.csv.csv',
  ]),
  text.map((some) => some.slice(0, 60)),
)
const wildPath = fc
  .array(segment, { minLength: 1, maxLength: 5 })
  .map((all) => `/${all.map((one) => encodeURIComponent(one.toWellFormed())).join('/')}`)

const headers = fc.record(
  {
    'accept-encoding': oneOf(['gzip', 'br', '*', 'gzip;q=0', 'identity', ';;', 'br;q=x']),
    'if-none-match': oneOf(['*', '"x"', 'W/"x", "y"', '', ',,', '"']),
    host: oneOf(['desk.example', '', 'a b', '[::1]:99999', 'x'.repeat(300), '"><script>']),
  },
  { requiredKeys: [] },
)

/** Asks and reads to the end. What breaks a promise of the API is thrown. */
async function expectAnswer(address: string, sent: Record<string, string>): Promise<number> {
  const answer = await ask(`/api/v1${address}`, 'GET', sent)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([200, 304, 400, 404], address).toContain(answer.status)
  if (answer.status >= 400) {
    const { error } = JSON.parse(bytes.toString())
    expect(error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
    expect(bytes.toString(), address).not.toMatch(/\bat [^ ]* ?\(|node_modules|SQLITE|\.ts:/)
    expect(bytes.length).toBeLessThan(4000)
  }
  return answer.status
}

async function statusesOf(asked: fc.Arbitrary<string>): Promise<Set<number>> {
  const failure = vi.spyOn(console, 'error')
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(asked, headers, async (address, sent) => {
      statuses.add(await expectAnswer(address, sent))
    }),
    { seed: 20230504, numRuns: RUNS, endOnFailure: true },
  )
  // What fails inside is told here.
  expect(failure).not.toHaveBeenCalled()
  failure.mockRestore()
  return statuses
}

const asked = (path: fc.Arbitrary<string>, query: fc.Arbitrary<string>) =>
  fc.tuple(path, query).map(([one, other]) => `${one}?${other}`)

describe('nothing that is asked breaks the API, and everything is answered to its end:', () => {
  test('any parameters with any values, of any file', async () => {
    expect(await statusesOf(asked(oneOf(addresses), wildQuery))).toEqual(new Set([200, 304, 400]))
  })

  test('one parameter at a time', async () => {
    const single = parameter.map((both) => new URLSearchParams([both]).toString())
    expect(await statusesOf(asked(oneOf(addresses), single))).toEqual(new Set([200, 304, 400]))
  })

  test('what is hardly a query', async () => {
    expect(await statusesOf(asked(oneOf(addresses), rawQuery))).toEqual(new Set([200, 304, 400]))
  })

  test('what a view could have asked', async () => {
    const ofView = viewList.map((view) =>
      fc
        .tuple(
          oneOf(formatsOf(view.name)),
          arbitraryQuery(view, pair, (field) =>
            field.includes('year') ? ['2018', '2023'] : ['kaz-mfa', 'en'],
          ),
        )
        .map(([format, query]) => `/${pair.id}/${view.name}.${format}?${printQuery(view, pair, query)}`),
    )
    expect([...(await statusesOf(fc.oneof(...ofView)))]).toEqual(expect.arrayContaining([200, 400]))
  })

  test('any path', async () => {
    expect([...(await statusesOf(asked(wildPath, fc.oneof(fc.constant(''), wildQuery))))]).toContain(404)
  })

  test('any id of a record', async () => {
    const id = text.map((some) => encodeURIComponent(some.toWellFormed()).slice(0, 2000).replace(/%.?$/, ''))
    const path = fc.tuple(oneOf(viewList), id).map(([{ name }, one]) => `/${pair.id}/${name}/${one}.json`)
    expect([...(await statusesOf(path))]).toContain(404)
  })
})
