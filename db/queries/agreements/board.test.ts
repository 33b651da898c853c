import { beforeAll, describe, expect, inject, it, test } from 'vitest'
import { emptyQuery, type Query } from '../../catalog/query/query'
import { views } from '../../catalog/views'
import type { ListRequest } from '../../lists/engine'
import { listPage } from '../../lists/lists'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { agreementTerms } from '../charts/terms'
import { offBoard, termBoard } from './board'
import { signingMatrix } from './matrix'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

const ask = (parts: Partial<Query> = {}): ListRequest => ({
  scope,
  view: views.agreements,
  query: { ...emptyQuery(views.agreements, pair), ...parts },
  language: 'en',
  today: '2026-11-23',
})
const on = (as_of: string) => ask({ controls: { as_of } })

const groups = async (request: ListRequest) =>
  Object.fromEntries((await termBoard(request)).map(({ term, rows }) => [term, rows.map((r) => r.id)]))

describe('termBoard(request)', () => {
  it('sorts what has a term by when it ends, on today', async () => {
    const board = await groups(ask())
    expect(board.lapsed).toEqual([
      '2023-roadmap-agriculture-2023-2025',
      '2025-bahri-tojik-summer-protocol',
      '2023-plan-industry-innovation-2023-2024',
      '2023-anniversary-joint-plan',
      '2019-trade-roadmap-2019-2022',
    ])
    expect([board.within_90, board.within_180, board.within_365]).toEqual([[], [], []])
    expect(board.later).toEqual(['2026-programme-mfa-2026-2028', '2023-mou-rogun-electricity-2023-2032'])
    expect(board.open_ended).toHaveLength(8)
  })

  it.each([
    ['2024-10-02', 'within_90'],
    ['2024-10-01', 'within_180'],
    ['2024-07-04', 'within_180'],
    ['2024-07-03', 'within_365'],
    ['2024-01-01', 'within_365'],
    ['2023-12-31', 'later'],
    ['2024-12-31', 'within_90'],
    ['2025-01-01', 'lapsed'],
  ])('on %s a term to 2024, known by its year, is %s', async (day, term) => {
    const board = await groups(on(day))
    const at = Object.keys(board).filter((name) =>
      board[name]?.includes('2023-plan-industry-innovation-2023-2024'),
    )
    expect(at).toEqual([term])
  })

  it('leaves out a term that was renewed, from the day of the renewal', async () => {
    const programme = '2023-programme-mfa-2023-2025'
    expect((await groups(on('2026-02-15'))).lapsed).toContain(programme)
    expect(Object.values(await groups(on('2026-02-16'))).flat()).not.toContain(programme)
  })

  it('counts what the register lists under the same span', async () => {
    const board = await termBoard(ask())
    expect(board.length).toBeGreaterThan(0)
    for (const { term, total } of board)
      expect((await listPage(ask({ facets: { term: [term] } }))).total).toBe(total)
  })

  it('follows the filters of the page', async () => {
    const board = await termBoard(ask({ facets: { ministry: ['kaz-mfa'], term: ['later'] } }))
    expect(board.map(({ term, total }) => [term, total])).toEqual([['later', 1]])
  })
})

describe('offBoard(request)', () => {
  it.each([
    {},
    { facets: { status: ['unknown', 'in_force'] } },
    { facets: { ministry: ['kaz-mfa'] }, controls: { as_of: '2024-12-01' } },
    { facets: { term: ['lapsed', 'ended'] } },
    { facets: { term: ['lapsed'] } },
  ])('makes up, with the board, what the register lists (%o)', async (parts) => {
    const board = await termBoard(ask(parts))
    const { statuses: left } = await offBoard(ask(parts))
    const sum = [...board.map(({ total }) => total), ...left.map(({ count }) => count)]
    expect(sum.reduce((a, b) => a + b, 0)).toBe((await listPage(ask(parts))).total)
  })

  it('tells what it leaves out by status', async () => {
    expect((await offBoard(ask())).statuses).toEqual([
      { value: 'unknown', count: 34 },
      { value: 'not_applicable', count: 2 },
      { value: 'replaced', count: 1 },
      { value: 'signed', count: 1 },
    ])
  })
})

describe('signingMatrix(request)', () => {
  it.each([{}, { lineage: 'off' }])(
    'counts in each cell what the register lists for it (%o)',
    async (controls) => {
      const { cells } = await signingMatrix(ask({ controls }))
      expect(cells.length).toBeGreaterThan(20)
      for (const { a, b, agreements } of cells) {
        const facets = { parties_kaz: [a], parties_tjk: [b] }
        expect((await listPage(ask({ controls, facets }))).total, `${a} ${b}`).toBe(agreements)
      }
    },
  )

  it('gives a former body no row of its own unless predecessors are not followed', async () => {
    const ids = async (controls: Record<string, string>) =>
      (await signingMatrix(ask({ controls }))).rows.map(({ id }) => id)
    expect(await ids({})).not.toContain('kaz-min-industry-infra')
    expect(await ids({})).toEqual(
      expect.arrayContaining(['kaz-min-industry-construction', 'kaz-min-transport']),
    )
    expect(await ids({ lineage: 'off' })).toContain('kaz-min-industry-infra')
    expect(await ids({ lineage: 'off' })).not.toContain('kaz-min-industry-construction')
  })

  it('follows the filters of the page', async () => {
    const { cells } = await signingMatrix(ask({ facets: { body_kind: ['city'] } }))
    expect(cells).toEqual([{ a: 'kaz-turkistan', b: 'tjk-khujand', agreements: 1 }])
  })
})

test('the status of the same agreement follows the date that is asked about', async () => {
  const status = async (as_of: string) => {
    const terms = await agreementTerms(on(as_of))
    return terms.find(({ id }) => id === '2015-strategic-partnership-treaty')?.status
  }
  const days = ['2015-09-13', '2015-09-14', '2017-11-02', '2017-11-03', '2023-05-03', '2023-05-04']
  expect(await Promise.all(days.map(status))).toEqual([
    'not_signed',
    'signed',
    'signed',
    'unknown',
    'unknown',
    'in_force',
  ])
})

test('a filter by status and its facet keep to the date that is asked about', async () => {
  const then = ask({ controls: { as_of: '2024-06-01' }, facets: { status: ['in_force'] }, size: 200 })
  const { rows, total, facets } = await listPage(then)
  expect(rows.map((row) => row.id)).toContain('2023-roadmap-agriculture-2023-2025')
  expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['in_force']))
  expect(facets.status?.find(({ value }) => value === 'in_force')?.count).toBe(total)
  expect((await listPage(ask({ facets: { status: ['in_force'] } }))).total).toBe(10)
})

test('where nothing is found, every filter says how many there are without it', async () => {
  const { total, relaxations } = await listPage(
    ask({ q: 'Хучанд', facets: { ministry: ['kaz-mfa'], status: ['lapsed'] } }),
  )
  expect(total).toBe(0)
  expect(relaxations).toEqual([
    { filter: 'q', count: 1 },
    { filter: 'ministry', count: 0 },
    { filter: 'status', count: 0 },
  ])
  const two = await listPage(ask({ facets: { type: ['roadmap'], ministry: ['kaz-mfa'] } }))
  expect(two.relaxations.map(({ filter }) => filter)).toEqual(['ministry', 'type'])
  expect(two.relaxations.every(({ count }) => count > 0)).toBe(true)
})
