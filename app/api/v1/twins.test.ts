import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterEach, describe, expect, inject, test, vi } from 'vitest'
import { arbitraryQuery } from '@/db/catalog/query/arbitrary'
import { printQuery } from '@/db/catalog/query/print'
import { openFields } from '@/db/catalog/query/query'
import { type View, type ViewName, viewNames, views } from '@/db/catalog/views'
import { compileStore } from '@/db/compile/compile'
import { temporaryFolder } from '@/db/compile/fixture'
import { makeNastyDataset, nastyTexts } from '@/db/compile/nasty.fixture'
import { BOM, guardCell } from '@/db/encode/csv'
import { idsOf } from '@/db/queries/labels'
import { currentReader } from '@/db/store/release'
import { ask } from './routes.fixture'
import { onPages, readers } from './twins.fixture'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const locales = ['en', 'ar'] as const
const anyLocale = fc.constantFrom(...locales)

afterEach(() => {
  vi.unstubAllEnvs()
})

async function useNastyStore(): Promise<void> {
  const store = join(temporaryFolder(), 'store.db')
  await compileStore(makeNastyDataset(), store)
  vi.stubEnv('RAVOBIT_STORE', store)
}

/** Random query strings of a view over the store in use. */
async function queries(view: View): Promise<fc.Arbitrary<string>> {
  const ids = new Map<string, string[]>()
  for (const { name, refers, type } of openFields(view, pair))
    ids.set(
      name,
      refers
        ? [...(await idsOf({ reader: await currentReader(), pair }, refers))]
        : type === 'year'
          ? ['2018', '2023']
          : ['en'],
    )
  const chosen = arbitraryQuery(view, pair, (field) => ids.get(field) ?? [])
  return chosen.map((query) => printQuery(view, pair, query))
}

const addressOf = (view: ViewName, format: string, ...query: string[]) =>
  `/api/v1/kaz-tjk/${view}.${format}?${query.filter(Boolean).join('&')}`

async function expectTwins(view: ViewName, locale: 'en' | 'ar', query: string): Promise<number> {
  const { fields, seen } = await onPages(view, locale, query)
  for (const [format, read] of Object.entries(readers)) {
    const choices = format === 'csv' ? ['guard=off'] : []
    const address = addressOf(view, format, query, `lang=${locale}`, ...choices)
    const { count, header, rows } = await read(address, fields)
    expect(header, address).toEqual(seen.header)
    expect(rows, address).toEqual(seen.rows)
    expect(count, address).toBe(seen.rows.length)
  }
  return seen.rows.length
}

describe.each(viewNames)('every file of %s', (view) => {
  test('has the rows of all pages, in their order, with their columns, in any language', async () => {
    vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
    let found = 0
    await fc.assert(
      fc.asyncProperty(await queries(views[view]), anyLocale, async (query, locale) => {
        found += await expectTwins(view, locale, query)
      }),
      { seed: 20230504, numRuns: 24 },
    )
    expect(found).toBeGreaterThan(50)
  })

  test('has them whatever stands in their texts', async () => {
    await useNastyStore()
    for (const locale of locales) expect(await expectTwins(view, locale, '')).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(await queries(views[view]), anyLocale, async (query, locale) => {
        await expectTwins(view, locale, query)
      }),
      { seed: 20230504, numRuns: 14 },
    )
  })

  test('is guarded in its texts alone, and only where it may be run', async () => {
    await useNastyStore()
    const columns = openFields(views[view], pair).filter(({ column }) => column !== 'never')
    const query = `cols=${columns.map(({ name }) => name).join(',')}`
    const { fields, seen } = await onPages(view, 'en', query)
    const answer = await ask(addressOf(view, 'csv', query, 'bom=on'))
    const bytes = Buffer.from(await answer.arrayBuffer())
    const [, ...records] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][]
    const isText = (name: string | undefined) => {
      const field = fields.find((one) => one.name === name)
      return !field || ['text', 'name', 'url'].includes(field.type)
    }
    const expected = seen.rows.map((row) =>
      row.map((cell, i) => {
        if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
        if (typeof cell === 'number') return cell
        return (isText(seen.header[i]) ? guardCell(cell) : cell) ?? ''
      }),
    )
    const read = records.map((record, r) =>
      record.map((cell, i) => (typeof expected[r]?.[i] === 'number' ? Number(cell) : cell)),
    )
    expect(read).toEqual(expected)
  })
})

test('the nasty texts reach the files', async () => {
  await useNastyStore()
  const { rows } = await readers.csv(addressOf('claims', 'csv', 'cols=id,note', 'guard=off'), [])
  expect(rows.map(([, note]) => note)).toEqual(expect.arrayContaining([...nastyTexts]))
  const guarded = await readers.csv(addressOf('claims', 'csv', 'cols=id,note'), [])
  const marked = guarded.rows.flatMap(([, note]) =>
    String(note).startsWith("'") ? [String(note).slice(1)] : [],
  )
  expect([...new Set(marked)].sort()).toEqual(
    ['-12', '+7 727 000', '=HYPERLINK("https://example.org")', '@sum(a1)', '=already']
      .concat('\u200F=1+1', '\u200E\u200B-1', '\u180E@a\u200C', '\u061C\u2060=1', '\u00AD+1')
      .concat('\u3164=1', '\u034F@a', '＝1+1')
      .sort(),
  )
})

test('a byte-order mark stands where it is asked for, once, before the header', async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  const bytesOf = async (...query: string[]) =>
    Buffer.from(await (await ask(addressOf('claims', 'csv', ...query))).arrayBuffer())
  const [plain, marked] = [await bytesOf(), await bytesOf('bom=on')]
  expect(marked.equals(Buffer.concat([Buffer.from(BOM), plain]))).toBe(true)
  expect(plain.includes(BOM)).toBe(false)
})
