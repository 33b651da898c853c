import { describe, expect, it, test } from 'vitest'
import {
  chooseDrawn,
  type Dated,
  type Grouped,
  type Grouping,
  groupDrawn,
  MOST_DRAWN,
  spanOf,
} from './timeline'

type Example = Dated & Grouped & { readonly id: string }

const blank: Example = {
  id: 'a',
  status: 'unknown',
  reason_on: null,
  signed_on: '2020-05-04',
  entry_into_force: null,
  valid_from: null,
  valid_to: null,
  event_id: null,
  sectors: [],
  bodies: [],
}
const term = (parts: Partial<Example>): Example => ({ ...blank, ...parts })
const drawn = (parts: Partial<Dated>) => {
  const { start, end, open } = spanOf(term(parts))
  return [start, end, open]
}

describe('spanOf', () => {
  test.each<[string, Partial<Dated>, ReturnType<typeof drawn>]>([
    ['a stated term', { valid_from: '2021', valid_to: '2023', status: 'lapsed' }, ['2021', '2023', null]],
    ['an end alone: from its signing', { valid_to: '2023', status: 'lapsed' }, ['2020-05-04', '2023', null]],
    [
      'in force without an end',
      { entry_into_force: '2021-01-02', status: 'in_force' },
      ['2021-01-02', null, 'runs_on'],
    ],
    ['in force by reliance alone', { status: 'in_force' }, ['2020-05-04', null, 'runs_on']],
    ['begun, but nobody knows', { entry_into_force: '2021' }, ['2021', null, 'unknown']],
    ['signed and nothing more', {}, [null, null, null]],
    ['not yet signed then', { status: 'not_signed', entry_into_force: '2021' }, ['2021', null, null]],
    [
      'terminated before its term ended',
      { valid_from: '2021', valid_to: '2030', status: 'terminated', reason_on: '2024-03' },
      ['2021', '2024-03', null],
    ],
    [
      'renewed after its term',
      { valid_from: '2021', valid_to: '2023', status: 'replaced', reason_on: '2024-02-16' },
      ['2021', '2023', null],
    ],
    [
      'terminated before it began',
      { valid_from: '2025', status: 'terminated', reason_on: '2024' },
      [null, null, null],
    ],
  ])('%s', (_, parts, expected) => expect(drawn(parts)).toEqual(expected))
})

describe('groupDrawn', () => {
  const ids = (terms: readonly Example[], grouping: Grouping) =>
    groupDrawn(terms, grouping).map((group) => [group.id, ...group.terms.map(({ id }) => id)])

  it('puts an agreement under each of its sectors, the fullest first, the rest under none', () => {
    const terms = [
      term({ id: 'both', sectors: ['trade', 'water'] }),
      term({ id: 'bare' }),
      term({ id: 'wet', sectors: ['water'] }),
    ]
    expect(ids(terms, 'sector')).toEqual([
      ['water', 'both', 'wet'],
      ['trade', 'both'],
      [null, 'bare'],
    ])
    expect(ids(terms, 'none')).toEqual([[null, 'both', 'bare', 'wet']])
    expect(ids([], 'none')).toEqual([])
  })

  it('keeps events in the order of time, and a body once though it is named twice', () => {
    const terms = [
      term({ id: 'one', event_id: 'ev-1' }),
      term({ id: 'two', event_id: 'ev-2' }),
      term({ id: 'three', event_id: 'ev-2' }),
    ]
    expect(ids(terms, 'event').map(([id]) => id)).toEqual(['ev-1', 'ev-2'])
    expect(ids([term({ bodies: ['kaz-mfa', 'kaz-mfa'] })], 'ministry')).toEqual([['kaz-mfa', 'a']])
  })
})

describe('chooseDrawn', () => {
  it('leaves out and counts what has nothing in the years', () => {
    const terms = [
      term({ id: 'early', signed_on: '1993-01-13' }),
      term({ id: 'early, in force', signed_on: '1995', status: 'in_force' }),
      term({ id: 'ends within', signed_on: '2010', valid_to: '2016', status: 'lapsed' }),
      term({ id: 'later', signed_on: '2021-02' }),
      term({ id: 'never dated', signed_on: null }),
    ]
    const { drawn: chosen, ...left } = chooseDrawn(terms, { from: 2015, to: 2020 })
    expect(chosen.map(({ id }) => id)).toEqual(['early, in force', 'ends within'])
    expect(left).toEqual({ undated: 1, outside: 2, beyond: 0 })
    expect(chooseDrawn(terms, { to: 1993 }).drawn).toHaveLength(1)
  })

  it('draws the first ones of too many and counts the others', () => {
    const many = Array.from({ length: MOST_DRAWN + 5 }, (_, at) => term({ id: String(at) }))
    const { drawn: chosen, beyond } = chooseDrawn(many, {})
    expect([chosen.length, beyond, chosen.at(-1)?.id]).toEqual([MOST_DRAWN, 5, String(MOST_DRAWN - 1)])
  })
})
