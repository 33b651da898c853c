import { beforeAll, describe, expect, inject, it, test } from 'vitest'
import { translatorFor } from '@/app/i18n/translator'
import { termsFigure } from '@/components/figures/terms/figure'
import { type Desk, deskFor } from '@/components/words/desk'
import { chooseDrawn, groupDrawn, MOST_DRAWN } from '@/db/analysis/timeline'
import { emptyQuery } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { ListRequest } from '@/db/lists/engine'
import type { Term } from '@/db/queries/charts/terms'
import { agreementTimeline } from '@/db/queries/charts/timeline'
import { labelsOf } from '@/db/queries/labels'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'
import { terms } from './terms'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const today = '2026-11-23'
let scope: Scope
let desk: Desk

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  desk = deskFor('en', 'ltr', pair, await translatorFor('en'), new Map())
})

const ask = (controls: Record<string, string> = {}): ListRequest => ({
  scope,
  view: views.agreements,
  query: { ...emptyQuery(views.agreements, pair), controls },
  language: 'en',
  today,
})

async function drawn(controls: Record<string, string> = {}) {
  const timeline = await agreementTimeline(ask(controls))
  const titles = await labelsOf(scope, 'agreements', 'en')
  const figure = termsFigure(desk, timeline, titles, controls.as_of ?? today, [], '#')
  const { chart } = figure
  if (chart.kind !== 'timeline') throw new Error('not a timeline')
  const lines = chart.groups.flatMap((group) => group.rows.map((row) => chart.rows[row]?.id))
  return { figure, chart, lines }
}

test.each([
  {},
  { group: 'sector' },
  { group: 'ministry' },
  { group: 'event' },
  { years: '2015..2020' },
  { group: 'sector', years: '..2010', as_of: '2009-06-01' },
])(
  'picture, table and file hold the same lines in the same order: %o',
  async (controls: Record<string, string>) => {
    const { figure, lines } = await drawn(controls)
    const { header, rows } = await terms.table(ask(controls))
    const file = rows.map((row) => row[header.indexOf('id')])
    expect(lines.length).toBeGreaterThan(10)
    expect(file).toEqual(lines)
    const address = /[^/]+$/
    const table = figure.twin.rows.map(({ cells: [title] }) =>
      typeof title === 'object' && 'href' in title ? address.exec(title.href)?.[0] : undefined,
    )
    expect(table).toEqual(lines)
  },
)

describe('the register', () => {
  it('names what is not drawn', async () => {
    const { figure, chart } = await drawn()
    expect(chart.rows).toHaveLength(51)
    expect(figure.notes).toContain('2 agreements without a known beginning are not drawn.')
    const zoomed = await drawn({ years: '2015..2020' })
    const missing = 51 - zoomed.chart.rows.length
    expect(zoomed.figure.notes.join(' ')).toContain(
      `${missing} agreements have nothing to show in these years`,
    )
    expect(zoomed.chart.domain).toEqual([2015, 2021])
  })

  it('says of related documents both ways what one does to the other', async () => {
    const { chart, figure } = await drawn()
    const tip = (id: string) => chart.rows.find((row) => row.id === id)?.tip.join(' ')
    expect(tip('2018-readmission-executive-protocol')).toMatch(/implements “Agreement on Readmission/)
    expect(tip('2018-readmission-agreement')).toMatch(/is implemented by “Executive Protocol/)
    expect(chart.links.map(({ from, to }) => [chart.rows[from]?.id, chart.rows[to]?.id])).toContainEqual([
      '2018-readmission-executive-protocol',
      '2018-readmission-agreement',
    ])
    const cell = figure.twin.rows.find(({ id }) => id.endsWith('2018-readmission-agreement'))?.cells.at(-1)
    expect(cell).toEqual([
      expect.objectContaining({
        before: 'is implemented by',
        href: '/en/kaz-tjk/agreements/2018-readmission-executive-protocol',
      }),
    ])
  })

  it('explains the signs it uses and no others', async () => {
    const { figure } = await drawn()
    const marks = figure.legend.map(({ mark }) => mark)
    expect(marks).toContain('fading')
    expect(marks).not.toContain('cut')
    const zoomed = await drawn({ years: '2000..2005' })
    expect(zoomed.figure.legend.map(({ mark }) => mark)).toContain('cut')
    expect(zoomed.figure.legend.map(({ mark }) => mark)).not.toContain('rule')
  })

  it('tells what was true on another day', async () => {
    const { chart } = await drawn({ as_of: '2024-06-01' })
    const tones = Object.fromEntries(chart.rows.map(({ id, tone }) => [id, tone]))
    expect(tones).toMatchObject({
      '2023-programme-mfa-2023-2025': 'in_force',
      '2026-programme-mfa-2026-2028': 'not_signed',
    })
    expect(chart.today).toBeCloseTo(2024.41, 1)
  })
})

test('of more agreements than can be drawn the oldest are, and the reader is told', async () => {
  const blank: Term = {
    ...{ id: '', type: 'agreement', status: 'unknown', reason: 'nothing_after_signing', reason_on: null },
    ...{ related_id: null, term: null, signed_on: null, entry_into_force: null, valid_from: null },
    ...{ valid_to: null, ends_on: null, term_basis: null, disputed: false, event_id: null },
    ...{ sectors: ['trade', 'water'], bodies: [] },
  }
  const many = Array.from({ length: MOST_DRAWN + 50 }, (_, at): Term => {
    const signed_on = `${1992 + Math.floor(at / 60)}-${String((at % 12) + 1).padStart(2, '0')}-04`
    return { ...blank, id: `a${at}`, signed_on, reason_on: signed_on }
  })
  const { drawn: chosen, ...left } = chooseDrawn(many, {})
  const timeline = {
    ...left,
    grouping: 'sector' as const,
    years: {},
    groups: groupDrawn(chosen, 'sector'),
    drawn: chosen.length,
    relations: [],
  }
  const { chart, notes } = termsFigure(desk, timeline, new Map(), today, [], '#')
  if (chart.kind !== 'timeline') throw new Error('not a timeline')
  expect(chart.rows).toHaveLength(MOST_DRAWN)
  expect(chart.groups.map(({ rows }) => rows.length)).toEqual([MOST_DRAWN, MOST_DRAWN])
  expect(notes.join(' ')).toContain('The 2,000 oldest are drawn; 50 later agreements are not.')
  expect(notes.join(' ')).toContain('An agreement on several sectors stands under each of them.')
})
