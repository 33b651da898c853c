import { beforeAll, describe, expect, inject, it, test } from 'vitest'
import { translatorFor } from '@/app/i18n/translator'
import { tradeFigure } from '@/components/figures/trade/figure'
import { perspectiveOf } from '@/components/trade/perspective'
import { type Desk, deskFor } from '@/components/words/desk'
import { parseQuery } from '@/db/catalog/query/parse'
import { printQuery } from '@/db/catalog/query/print'
import { views } from '@/db/catalog/views'
import { tradeSeries } from '@/db/queries/charts/trade'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let desk: Desk

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  const codes = new Map([
    ['KAZ', 'KZ'],
    ['TJK', 'TJ'],
  ])
  desk = deskFor('en', 'ltr', pair, await translatorFor('en'), codes)
})

const read = (text: string) => parseQuery(views.trade, pair, new URLSearchParams(text), () => undefined)

async function drawn(text: string) {
  const { query } = read(text)
  const found = await tradeSeries({
    scope,
    view: views.trade,
    query,
    language: 'en',
    today: '2026-11-23',
  })
  const figure = tradeFigure(desk, {
    ...found,
    ...{ id: 'trade', scale: 'linear', domain: [1992, 2026], marks: [], markKind: undefined, csv: '#' },
    perspective: perspectiveOf(pair, query),
  })
  if (figure.chart.kind !== 'line') throw new Error('not lines')
  const { panels } = figure.chart
  const points = panels.flatMap(({ series }) => series.flatMap((line) => line.points))
  return { figure, panels, points }
}

describe.each(['', '&measure=growth', '&measure=index&base=2020'])('with %j', (measure) => {
  it.each(['kaz', 'tjk'])('%s sees the same claims, and their sums are equal', async (side) => {
    const [neutral, seen] = [await drawn(`view=neutral${measure}`), await drawn(`view=${side}${measure}`)]
    const claims = ({ points }: typeof neutral) => points.map(({ href }) => href).sort()
    const sum = ({ points }: typeof neutral) =>
      points
        .map(({ y }) => y)
        .sort()
        .reduce((a, b) => a + b, 0)
    expect(neutral.points.length).toBeGreaterThan(10)
    expect(claims(seen)).toEqual(claims(neutral))
    expect(sum(seen)).toBe(sum(neutral))
    expect(seen.figure.twin.rows.length).toBe(neutral.figure.twin.rows.length)
  })
})

test.each([
  [
    'neutral',
    'Kazakhstan – Tajikistan',
    ['Exports: Kazakhstan → Tajikistan', 'Exports: Tajikistan → Kazakhstan'],
  ],
  [
    'kaz',
    'Kazakhstan – Tajikistan',
    ['Our exports (partner: Tajikistan)', 'Our imports (partner: Tajikistan)'],
  ],
  [
    'tjk',
    'Tajikistan – Kazakhstan',
    ['Our exports (partner: Kazakhstan)', 'Our imports (partner: Kazakhstan)'],
  ],
])('%s names the countries and flows from its side', async (view, names, flows) => {
  const { figure, panels } = await drawn(`view=${view}`)
  expect(figure.description).toContain(names)
  expect(panels.map(({ title }) => title)).toEqual(['Total trade (exports + imports)', ...flows])
})

test('their exports are our imports, and our own figure is the solid line that comes first', async () => {
  const { panels } = await drawn('view=tjk')
  const lines = panels.map(({ series }) =>
    series.filter(({ points }) => points.length > 0).map(({ label, stroke }) => [label, stroke]),
  )
  expect(lines[1]).toEqual([
    ['Our exports', 'solid'],
    ['Their imports', 'dashed'],
  ])
  expect(lines[2]).toEqual([
    ['Our imports', 'solid'],
    ['Their exports', 'dashed'],
  ])
  expect(lines[0]?.[0]).toEqual(['Total trade, our figure', 'solid'])
})

test('colour stays with the seller whoever looks', async () => {
  const colours = async (view: string) =>
    new Map(
      (await drawn(`view=${view}`)).panels.flatMap(({ id, series }) =>
        series.map((line) => [id, line.colour]),
      ),
    )
  const neutral = await colours('neutral')
  expect([...neutral]).toEqual([
    ['turnover', 'neutral'],
    ['a_sells', 'a'],
    ['b_sells', 'b'],
  ])
  expect(new Map([...(await colours('tjk'))].sort())).toEqual(new Map([...neutral].sort()))
})

test('the address carries the side, and only the pair’s own countries are sides', () => {
  const { query } = read('view=tjk&marks=sessions')
  expect(printQuery(views.trade, pair, query)).toBe('marks=sessions&view=tjk')
  expect(printQuery(views.trade, pair, read('view=neutral&marks=visits').query)).toBe('')
  expect(read('view=uzb').ignored).toMatchObject([
    { parameter: 'view', value: 'uzb', reason: 'unknown_value' },
  ])
})

test('a figure that was worked out says what it may be, since its wording does not', async () => {
  const { panels } = await drawn('measure=growth&reporter=KAZ&indicator=trade_turnover')
  const computed = panels.flatMap(({ series }) => series.filter(({ stroke }) => stroke !== 'marks'))
  const said = new Map(computed.flatMap(({ points }) => points.map(({ x, tip }) => [x, tip.slice(0, 2)])))
  // Stated; 1.4 billion over 1.1 billion might be anything from 17.3 % to 38.1 %.
  expect(said.get(2022)?.[0]).toBe('2022: +18.5%')
  // 1.2 billion after "more than 1 billion", and "more than 1.2 billion" after 1.2 billion.
  expect([said.get(2024), said.get(2025)]).toEqual([undefined, undefined])
})
