import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, inject, test } from 'vitest'
import { directionOf, type Locale } from '@/app/i18n/locales'
import { translatorFor } from '@/app/i18n/translator'
import { CoverageGrid } from '@/components/dataset/coverage'
import { AroundTable } from '@/components/trade/around'
import { MirrorPanel } from '@/components/trade/mirror'
import { perspectiveOf } from '@/components/trade/perspective'
import { Targets } from '@/components/trade/targets'
import { deskFor } from '@/components/words/desk'
import { parseQuery } from '@/db/catalog/query/parse'
import { views } from '@/db/catalog/views'
import { marksOf } from '@/db/queries/charts/marks'
import { tradeMirrors } from '@/db/queries/charts/mirror'
import { pledgedIncreases, tradeTargets } from '@/db/queries/charts/targets'
import { tradeLevels } from '@/db/queries/charts/trade'
import { coverage } from '@/db/queries/coverage'
import { labelsOf } from '@/db/queries/labels'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const today = '2026-11-23'
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

async function desk(locale: Locale = 'en') {
  const codes = new Map([
    ['KAZ', 'KZ'],
    ['TJK', 'TJ'],
  ])
  return deskFor(locale, directionOf(locale), pair, await translatorFor(locale), codes)
}

const request = (text = '') => ({
  scope,
  view: views.trade,
  query: parseQuery(views.trade, pair, new URLSearchParams(text), () => undefined).query,
  language: 'en',
  today,
})

/** The cells of the row that begins with `first`, as text. */
function row(html: string, first: string): string[] | undefined {
  const rows = html
    .split('<tr>')
    .map((part) =>
      [...part.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell.replaceAll(/<[^>]+>/g, ' ').trim(),
      ),
    )
  return rows.find((cells) => cells[0]?.startsWith(first))
}

const mirror = async (text = '') => {
  const asked = request(text)
  const mirrors = await tradeMirrors(asked)
  const perspective = perspectiveOf(pair, asked.query)
  return renderToStaticMarkup(<MirrorPanel desk={await desk()} csv="#" {...{ mirrors, perspective }} />)
}

test('the mirror prints both figures as links to their claims with what they may be, and the gap in money and percent', async () => {
  const html = await mirror('years=2017')
  const sold = html.slice(html.indexOf('mirror-a_sells'))
  expect(sold).toContain('href="/en/kaz-tjk/claims/T0204"')
  expect(sold).toContain('href="/en/kaz-tjk/claims/T0228"')
  expect(row(sold, '2017')).toEqual([
    '2017',
    '$458.7 million  may be $458.65–458.75 million',
    'more than $514.6 million',
    'at least $55.9 million more',
    'at least 12.2%',
  ])
})

test('every gap leads to the check that sets the two figures against each other', async () => {
  const html = await mirror()
  const gaps = [...html.matchAll(/checks\/(two_reporters[^"]+)"/g)].map(([, id]) => id)
  expect(gaps).toEqual([
    'two_reporters.level.trade_turnover.KAZ.KAZ-TJK.2023',
    'two_reporters.level.trade_turnover.KAZ.KAZ-TJK.2022',
    'two_reporters.level.trade_turnover.KAZ.KAZ-TJK.2020',
    'two_reporters.level.trade_turnover.KAZ.KAZ-TJK.2017',
    'two_reporters.level.exports.KAZ.KAZ-TJK.2017',
  ])
})

test('a chosen country’s figure comes first; the gap is the same', async () => {
  const html = await mirror('years=2017&view=tjk')
  const sold = html.slice(html.indexOf('mirror-a_sells'))
  expect(row(sold, '2017')?.slice(1, 4)).toEqual([
    'more than $514.6 million',
    '$458.7 million  may be $458.65–458.75 million',
    'at least $55.9 million more',
  ])
  expect(html.indexOf('mirror-b_sells')).toBeLessThan(html.indexOf('mirror-a_sells'))
})

test('a year of one side says whose figure is not on record', async () => {
  const html = await mirror('years=2023')
  const sold = html.slice(html.indexOf('mirror-a_sells'))
  expect(row(sold, '2023')?.slice(1, 4)).toEqual([
    'None on record here',
    'nearly $893 million  may be $892–893 million',
    'No figure on record here: Kazakhstan',
  ])
  expect(sold).toContain(
    'a figure from one side only, which does not mean that the other side has none: 2023.',
  )
  // Nobody states Tajikistan's total, only its two flows.
  expect(row(html, '2023')?.join(' ')).toMatch(/about \$1\.15 billion\s+computed: exports \+ imports/)
})

test('many years of one side are folded below those that can be compared; few stand among them', async () => {
  const html = await mirror()
  const flow = (name: string) => html.split(`id="mirror-${name}"`)[1]?.split('</section></section>')[0] ?? ''
  const [open = '', folded = ''] = flow('turnover').split('<details')
  const years = (part: string) => part.match(/<th scope="row"/g)?.length ?? 0
  expect([open.includes('No figure on record'), years(open)]).toEqual([false, 4])
  expect(folded).toContain(`${years(folded)} years with a figure from one side only`)
  expect(flow('b_sells').split('<details')[0]).toContain('No year has a figure from both sides.')
  expect((await mirror('years=2024')).split('<details')[0]).toContain('No figure on record')
})

test('targets stand with what was reached, and increases apart from them', async () => {
  const [targets, pledges] = [await tradeTargets(scope, today), await pledgedIncreases(scope)]
  const events = await labelsOf(scope, 'events', 'en')
  const html = renderToStaticMarkup(<Targets desk={await desk()} {...{ targets, pledges, events }} />)
  expect(html).toContain('by 31 December 2027')
  for (const word of ['reached', 'not due yet', 'cannot tell'])
    expect(html).toContain(`<strong>${word}</strong>`)
  for (const { claim } of [...targets, ...pledges]) expect(html).toContain(`/claims/${claim.id}"`)
})

test.each(['en', 'ar'] as const)(
  '%s: the table around events compares years and gives no causes',
  async (locale) => {
    const [happened, levels] = [await marksOf(request(), 'visits'), await tradeLevels(request())]
    const events = await labelsOf(scope, 'events', locale)
    const html = renderToStaticMarkup(
      <AroundTable
        desk={await desk(locale)}
        kind="visits"
        perspective={perspectiveOf(pair, request().query)}
        {...{ happened, levels, events }}
      />,
    )
    expect(html).toContain(`/${locale}/kaz-tjk/events/ev-2023-05-state-visit`)
    const text = html.replaceAll(/<[^>]+>/g, ' ')
    expect(text).not.toMatch(
      /because|due to|caus|led to|thanks|impact|effect|result|بسبب|نتيجة|بفضل|أدى|أثر/i,
    )
    // The visit of September 2015: 2013 on the one side, 2016 on the other.
    if (locale === 'en')
      expect(row(html, 'Official visit of President Nazarbayev')?.join(' ')).toContain(
        '2013, the only year with a figure',
      )
  },
)

test('every cell of the grid leads to claims, and a gap says why', async () => {
  const html = renderToStaticMarkup(<CoverageGrid desk={await desk()} coverage={await coverage(scope)} />)
  const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell)
  expect(cells.length).toBeGreaterThan(400)
  for (const cell of cells) expect(cell).toMatch(/^<a href="\/en\/kaz-tjk\/claims\?[^"]+" aria-label="[^"]+"/)
  expect(html).toContain('aria-label="disputed: claims that cannot all be right, 2 claims"')
  expect(html).toContain('aria-label="missing: sought, none found"')
  expect(html).toContain('Total trade – reporter not stated')
})
