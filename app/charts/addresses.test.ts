import { beforeAll, describe, expect, inject, it } from 'vitest'
import { embedCode } from '@/components/chart/embed-code'
import type { Desk } from '@/components/words/desk'
import { parseQuery } from '@/db/catalog/query/parse'
import { type ViewName, views } from '@/db/catalog/views'
import { openReader } from '@/db/store/store'
import { desksOver } from '../request/desks.fixture'
import { chartEmbed, chartFile, chartPage } from './addresses'
import { readOwn } from './embed'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let en: Desk
let ar: Desk

beforeAll(async () => {
  const [first, second] = await desksOver({ reader: await openReader(inject('registerStore')), pair })
  if (!first || !second) throw new Error('two desks')
  en = first
  ar = second
})

const read = (view: ViewName, text: string) =>
  parseQuery(views[view], en.pair, new URLSearchParams(text), () => undefined).query

describe('the addresses of a chart', () => {
  it('name filters and choices, and nothing that only the table has', () => {
    const query = read('trade', 'measure=growth&years=2015..&sort=value&page=2&size=50')
    expect(chartFile(en, 'trade', query)).toBe('/api/v1/kaz-tjk/charts/trade.csv?measure=growth&years=2015..')
    expect(chartPage(en, 'trade', query, {})).toBe('/en/kaz-tjk/trade?measure=growth&years=2015..#trade')
    expect(chartEmbed(en, 'trade', query, 'growth')).toBe('/embed/kaz-tjk/trade?measure=growth&years=2015..')
  })

  it('name the day where statuses are drawn; an embedded chart follows the days', () => {
    const query = read('agreements', 'group=sector')
    expect(chartPage(ar, 'terms', query, { day: '2026-11-24' })).toBe(
      '/ar/kaz-tjk/agreements/timeline?as_of=2026-11-24&group=sector#terms',
    )
    expect(chartEmbed(ar, 'terms', query, 'terms')).toBe('/embed/kaz-tjk/terms?group=sector&lang=ar')
  })

  it('tell the two countries’ figures apart', () => {
    const query = read('trade', 'measure=growth')
    expect(chartPage(en, 'markets', query, { figure: 'markets-tjk' })).toBe('/en/kaz-tjk/trade#markets-tjk')
    expect(chartEmbed(ar, 'markets', query, 'markets-tjk')).toBe('/embed/kaz-tjk/markets?lang=ar&side=tjk')
  })
})

it('takes its own words out of an address and reports what it cannot use', () => {
  const parameters = [
    ['theme', 'drak'],
    ['lang', 'ar'],
    ['measure', 'growth'],
    ['lang', 'en'],
    ['toString', 'x'],
  ] as const
  expect(readOwn(parameters, { lang: ['en', 'ar'], theme: ['auto', 'light', 'dark'] })).toEqual({
    chosen: { lang: 'ar' },
    rest: [
      ['measure', 'growth'],
      ['toString', 'x'],
    ],
    ignored: [
      { parameter: 'theme', value: 'drak', reason: 'unknown_value', didYouMean: 'dark' },
      { parameter: 'lang', value: 'en', reason: 'conflicting_values' },
    ],
  })
})

it('writes code that no title breaks', () => {
  const chart = { kind: 'bar', unit: 'count', layout: 'columns', categories: ['1'], series: [] } as const
  const model = { title: '"A" & <b>', chart } as unknown as Parameters<typeof embedCode>[1]
  const code = embedCode('https://desk.example/embed/kaz-tjk/trade?a=1&b=2', model)
  expect(code).toContain('src="https://desk.example/embed/kaz-tjk/trade?a=1&amp;b=2"')
  expect(code).toContain('title="&quot;A&quot; &amp; &lt;b&gt;"')
  expect(code).toMatch(/ height="640" .*><\/iframe>$/)
})
