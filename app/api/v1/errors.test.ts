import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { charts } from '@/db/catalog/charts'
import { listFormats } from '@/db/catalog/openapi/formats'
import { viewList } from '@/db/catalog/openapi/paths'
import { isWhole } from '@/db/catalog/views'
import { countRows } from '@/db/lists/lists'
import { ask } from './routes.fixture'

// A million rows that nobody has to make.
vi.mock('@/db/lists/lists', { spy: true })

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const pair = '/api/v1/kaz-tjk'

/** One address of every kind of route. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(listFormats.map((format) => [`a list as ${format}`, `${pair}/agreements.${format}`])),
  'a calendar': `${pair}/agreements.ics`,
  'a feed': `${pair}/agreements.atom`,
  ...Object.fromEntries(
    Object.keys(charts).map((name) => [`the chart ${name}`, `${pair}/charts/${name}.csv`]),
  ),
  'a record': `${pair}/claims/T0001.json`,
  'a pair': `${pair}.zip`,
  'the store': '/api/v1/store.db',
  'the description': '/api/v1/openapi.json',
}
const kinds = Object.entries(files)

/** An error in the one shape that every refusal has, and nothing of the desk's inside. */
async function refusal(answer: Response) {
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const text = await answer.text()
  expect(text).not.toMatch(/\bat .*[:(]|node_modules|\.tsx?\b|SQLITE|select /i)
  const body = JSON.parse(text)
  expect(Object.keys(body)).toEqual(['error'])
  const known = ['code', 'message', 'parameter', 'value', 'expected', 'did_you_mean']
  for (const [name, value] of Object.entries(body.error)) {
    expect(known).toContain(name)
    expect(typeof value).toBe('string')
  }
  expect(body.error.message).not.toBe('')
  return { status: answer.status, ...body.error }
}

describe.each(kinds)('%s', (_what, address) => {
  test('answers', async () => {
    const answer = await ask(address, 'HEAD')
    expect([answer.status, answer.body]).toEqual([200, null])
  })

  test('refuses a parameter it does not know, and says what it takes', async () => {
    expect(await refusal(await ask(`${address}?no_such_parameter=1`))).toMatchObject({
      status: 400,
      code: 'bad_request',
      message: 'unknown parameter',
      parameter: 'no_such_parameter',
      value: '1',
      expected: expect.stringMatching(/^(one of|no parameters)/),
    })
  })

  test('refuses a query that is too long', async () => {
    const error = await refusal(await ask(`${address}?${'&lang=en'.repeat(1100)}`))
    expect(error).toMatchObject({ status: 400, code: 'bad_request', expected: expect.any(String) })
    expect(error.value.length).toBeLessThanOrEqual(200)
  })

  test('refuses more than anybody means before it looks at any of it', async () => {
    const many = (count: number, one: string, between = '&') => Array(count).fill(one).join(between)
    for (const [query, parameter, expected] of [
      [many(201, 'utm_source=x'), 'query', 'at most 200 parameters'],
      [`${'k'.repeat(101)}=1`, 'k'.repeat(101), 'at most 100 characters'],
      [`sort=${many(101, 'id', ',')}`, 'sort', 'at most 100 words with commas between them'],
    ] as const)
      expect(await refusal(await ask(`${address}?${query}`))).toMatchObject({
        ...{ status: 400, message: expect.stringMatching(/^too (many|long)$/), parameter, expected },
      })
  })

  test('leaves out what only tracks, and says so', async () => {
    const plain = await ask(address, 'HEAD')
    const marked = await ask(`${address}?utm_source=x&fbclid=y&utm_source=z`, 'HEAD')
    expect(marked.status).toBe(200)
    expect(plain.headers.get('x-ignored-parameters')).toBeNull()
    expect(marked.headers.get('x-ignored-parameters')).toBe('utm_source, fbclid')
    for (const name of ['etag', 'link']) expect(marked.headers.get(name)).toBe(plain.headers.get(name))
    expect((await ask(`${address}?utm_sourc%C3%A9=x`)).status).toBe(400)
    expect(await refusal(await ask(`${address}?utm_source=x&no_such_parameter=1`))).toMatchObject({
      ...{ status: 400, parameter: 'no_such_parameter' },
    })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('does not allow %s', async (method) => {
    const answer = await ask(address, method)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await refusal(answer)).toMatchObject({
      status: 405,
      code: 'method_not_allowed',
      expected: 'GET, HEAD, OPTIONS',
    })
  })

  test('tells a page of another host what it may ask', async () => {
    const answer = await ask(address, 'OPTIONS', { origin: 'https://elsewhere.example' })
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(answer.headers.get('access-control-allow-headers')).toBe('If-None-Match, If-Range, Range')
  })
})

test.each(kinds.filter(([what]) => what !== 'the store'))(
  '%s refuses a language that the desk does not speak, and two at once',
  async (_what, address) => {
    expect(await refusal(await ask(`${address}?lang=an`))).toMatchObject({
      ...{ status: 400, parameter: 'lang', value: 'an', message: 'unknown value' },
      expected: 'one of: en, ar',
    })
    expect(await refusal(await ask(`${address}?lang=AR`))).toMatchObject({ did_you_mean: 'ar' })
    expect(await refusal(await ask(`${address}?lang=en&lang=en&lang=ar`))).toMatchObject({
      ...{
        status: 400,
        parameter: 'lang',
        value: 'ar',
        message: 'conflicting values',
        expected: 'one value',
      },
    })
  },
)

const mistakes: readonly (readonly [string, Record<string, unknown>])[] = [
  ['minstry=kaz-mfa', { parameter: 'minstry', did_you_mean: 'ministry', message: 'unknown parameter' }],
  ['lnag=ar', { parameter: 'lnag', did_you_mean: 'lang' }],
  ['status=in_forse', { parameter: 'status', value: 'in_forse', did_you_mean: 'in_force' }],
  ['ministry=kaz-mfaa', { parameter: 'ministry', did_you_mean: 'kaz-mfa' }],
  ['sort=singed_on', { parameter: 'sort', value: 'singed_on', did_you_mean: 'signed_on' }],
  ['cols=title,plase', { parameter: 'cols', value: 'plase', did_you_mean: 'place' }],
  ['signed=2024..2018', { parameter: 'signed', message: 'empty range' }],
  ['signed=soon', { parameter: 'signed', message: 'bad range' }],
  ['as_of=2023-02-30', { parameter: 'as_of', message: 'bad date' }],
  ['page=0', { parameter: 'page', message: 'bad number' }],
  ['lineage=on&lineage=off', { parameter: 'lineage', message: 'conflicting values' }],
  ['sort=relevance', { parameter: 'sort', value: 'relevance', expected: expect.stringMatching(/with q$/) }],
  ['sort=title,relevance&q=a', { parameter: 'sort', value: 'relevance', message: 'misplaced order' }],
  ['year_signed=20O0', { parameter: 'year_signed', expected: 'a year, YYYY' }],
  ['STATUS=in_force', { parameter: 'STATUS', did_you_mean: 'status' }],
  [`q=${'x'.repeat(201)}`, { parameter: 'q', message: 'too long', expected: 'at most 200 characters' }],
  [
    'q=%ff',
    {
      parameter: 'q',
      value: '\uFFFD',
      message: 'unreadable letters',
      expected: expect.stringMatching('UTF-8'),
    },
  ],
  ['q=%CF%EE%EB%E5', { parameter: 'q', message: 'unreadable letters' }],
  ['ministry=kaz-mfa%E0%A4', { parameter: 'ministry', value: 'kaz-mfa\uFFFD' }],
  ['mi%ffnistry=kaz-mfa', { parameter: 'mi\uFFFDnistry', did_you_mean: 'ministry' }],
]

test.each(mistakes)(
  'in every format of a list and in its charts %s is refused with what was expected',
  async (query, error) => {
    const lists = [...listFormats, 'ics', 'atom'].map((format) => `${pair}/agreements.${format}`)
    for (const address of [...lists, `${pair}/charts/matrix.csv`])
      expect(await refusal(await ask(`${address}?${query}`)), address).toMatchObject({
        status: 400,
        code: 'bad_request',
        expected: expect.stringMatching(/./),
        ...error,
      })
  },
)

test.each(['json', 'ndjson', 'xlsx', 'ics', 'atom'])(
  '.%s has no choice of bytes, and says all that it takes',
  async (format) => {
    for (const parameter of ['bom', 'guard'])
      expect(await refusal(await ask(`${pair}/agreements.${format}?${parameter}=on`))).toMatchObject({
        ...{ status: 400, parameter, message: 'unknown parameter' },
        expected: expect.stringMatching(/^one of: ministry, .+, q, sort, cols, page, size, lang$/),
      })
  },
)

test('what else a format takes is said where it takes it', async () => {
  const endings = { 'agreements.csv': 'lang, bom, guard', 'agreements.zip': 'lang, guard' }
  for (const [file, ending] of Object.entries(endings))
    expect((await refusal(await ask(`${pair}/${file}?x=1`))).expected).toMatch(new RegExp(`size, ${ending}$`))
  expect(await refusal(await ask(`${pair}/agreements.zip?bom=on`))).toMatchObject({ parameter: 'bom' })
})

test('a choice left empty, as a form sends it, is one not made', async () => {
  const etagOf = async (address: string) => {
    const { status, headers } = await ask(address, 'HEAD')
    expect([address, status]).toEqual([address, 200])
    return headers.get('etag')
  }
  for (const [file, choices] of [
    [`${pair}/agreements.csv`, 'lang=&bom=&guard='],
    [`${pair}/charts/matrix.csv`, 'lang=&bom=&guard='],
    [`${pair}/agreements.zip`, 'lang=&guard='],
    [`${pair}/agreements.csv`, 'lang=&lang=en'],
    [`${pair}.zip`, 'lang='],
    ['/api/v1/openapi.json', 'lang='],
  ] as const)
    expect(await etagOf(`${file}?${choices}`), file).toBe(await etagOf(file))
})

test('a record has no filters, and says what it takes', async () => {
  const taken = { agreements: 'one of: lang, as_of', claims: 'one of: lang' }
  for (const [view, expected] of Object.entries(taken)) {
    const id = view === 'claims' ? 'T0001' : '2023-roadmap-tourism'
    const address = `${pair}/${view}/${id}.json`
    for (const query of ['q=a', 'cols=id', 'bom=on', 'page=2'])
      expect(await refusal(await ask(`${address}?${query}`))).toMatchObject({ status: 400, expected })
  }
  expect((await ask(`${pair}/agreements/2023-roadmap-tourism.json?as_of=2024-12-01`, 'HEAD')).status).toBe(
    200,
  )
})

test.each([
  ...['/api', '/api/v1', '/api/v2/kaz-tjk/claims.csv', '/api/v1/', `${pair}/`, `${pair}/claims`],
  ...['/api/v1/aaa-bbb/claims.csv', '/api/v1/aaa-bbb.zip', '/api/v1/aaa-bbb/charts/trade.csv'],
  ...['/api/v1/aaa-bbb/claims/T0001.json', pair, `${pair}.csv`, `${pair}.zip.zip`, '/api/v1/kaz-tjk.ZIP'],
  ...[`${pair}/nothing.csv`, `${pair}/claims.xml`, `${pair}/claims.ics`, `${pair}/claims.constructor`],
  ...[
    `${pair}/constructor.csv`,
    `${pair}/claims.CSV`,
    `${pair}/claims.csv.gz`,
    `${pair}/.csv`,
    `${pair}/claims.`,
  ],
  ...[
    `${pair}/charts/nothing.csv`,
    `${pair}/charts/trade.zip`,
    `${pair}/charts/toString.csv`,
    `${pair}/charts/trade`,
  ],
  ...[
    `${pair}/claims/T9999.json`,
    `${pair}/claims/T0001`,
    `${pair}/claims/T0001.csv`,
    `${pair}/claims/.json`,
  ],
  ...[`${pair}/trade/T0001.json`, `${pair}/claims/%27%20or%201=1--.json`, `${pair}/claims/%0A.json`],
  ...[
    `${pair}/claims/T0001%00.json`,
    `${pair}/%2e%2e%2fclaims.csv`,
    `${pair}/claims%00.csv`,
    '/api/v1/store.db/x',
  ],
  ...['/api/v1/store', '/api/v1/openapi.yaml', `${pair}/a/b/c/d`, `${pair}/${'x'.repeat(2000)}.csv`],
])('%s leads nowhere, and says so', async (address) => {
  const error = await refusal(await ask(address))
  expect(error).toMatchObject({ status: 404, code: 'not_found', message: expect.stringMatching(/^no /) })
})

test('what a list names has an address, what only a view names has none', async () => {
  for (const view of viewList) {
    const row = await (await ask(`${pair}/${view.name}.json?cols=id`)).json()
    const answer = await ask(`${pair}/${view.name}/${encodeURIComponent(row.rows[0].id)}.json`)
    expect(answer.status, view.name).toBe(isWhole(view) ? 200 : 404)
  }
})

test('a store that cannot be read is told in the same shape, with what there is to do, and once in the log', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue()
  vi.stubEnv('RAVOBIT_STORE', '/nowhere/store.db')
  const message = 'The store does not exist: run "npm run db:build -- --store FILE".'
  for (const [what, address] of kinds)
    expect([what, await refusal(await ask(address))]).toEqual([what, { status: 503, code: 'store', message }])
  expect(quiet.mock.calls).toEqual([[expect.stringContaining('/nowhere/store.db does not exist')]])
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

test('more rows than a workbook holds are refused before its first byte, with the formats that hold them', async () => {
  vi.mocked(countRows).mockResolvedValueOnce(1_048_576)
  expect(await refusal(await ask(`${pair}/claims.xlsx`))).toMatchObject({
    ...{ status: 400, code: 'format_limit', expected: 'csv, json, ndjson, zip' },
    message: expect.stringContaining('1048576 rows'),
  })
  vi.mocked(countRows).mockResolvedValueOnce(1_048_576)
  expect((await ask(`${pair}/claims.xlsx`, 'HEAD')).status).toBe(400)
  expect((await ask(`${pair}/claims.xlsx`, 'HEAD')).status).toBe(200)
})
