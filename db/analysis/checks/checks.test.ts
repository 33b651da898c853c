import { describe, expect, it } from 'vitest'
import { significantUnits } from '../interval'
import { checkClaims } from './all'
import type { CheckedClaim } from './claim'

/** A claim of Tajikistan on its trade with Kazakhstan in 2022, unless `parts` says otherwise. */
function claim(id: string, value: number, parts: Partial<CheckedClaim> = {}): CheckedClaim {
  const unit = parts.unit ?? (parts.kind === 'growth' || parts.kind === 'share' ? 'percent' : 'USD')
  const { finest, coarsest } = significantUnits(value, unit)
  return {
    ...{ id, value, unit, kind: 'level', indicator: 'trade_turnover', reporter_id: 'TJK' },
    ...{ from_id: 'TJK', to_id: 'KAZ', product_id: null, study_level: null },
    ...{ period_start: '2022-01-01', period_end: '2022-12-31', period_kind: 'year' },
    ...{ qualifier: 'exact', rank: 'normal', source_id: 'one' },
    ...{ finest_unit: finest, significant_unit: coarsest },
    ...parts,
  }
}

const imports = { indicator: 'imports', from_id: 'KAZ', to_id: 'TJK' } as const
const span = (from: string, to: string, kind: CheckedClaim['period_kind']) =>
  ({ period_start: `2022-${from}`, period_end: `2022-${to}`, period_kind: kind }) as const

/** What is found, without the words that only name the subject. */
const found = (...claims: CheckedClaim[]) =>
  checkClaims(claims).map(({ rule, verdict, reason, checked, basis }) => ({
    said: `${rule}: ${verdict}, ${reason}`,
    of: checked.map(({ id }) => id).join(),
    by: basis.map(({ id }) => id).join(),
  }))

const said = (...claims: CheckedClaim[]) => found(...claims).map((check) => check.said)

describe('checkClaims(claims)', () => {
  it('says nothing where nothing can be compared', () => {
    expect(said(claim('a', 100), claim('g', 5, { kind: 'growth' }), claim('r', 2, { kind: 'rank' }))).toEqual(
      [],
    )
  })

  it('compares like with like only: another partner, product, period or reporter is something else', () => {
    const others = [
      { to_id: 'RUS' },
      { product_id: '1001' },
      { period_end: '2022-06-30' },
      { reporter_id: null },
    ]
    const claims = others.map((other, i) => claim(`${i}`, 900 + i, { ...other, indicator: 'visitors' }))
    expect(said(claim('a', 100, { indicator: 'visitors' }), ...claims)).toEqual([
      // One product is part of all, and the half year is part of the year.
      'part_and_whole: disagrees, part_larger',
      'periods_and_year: disagrees, outside_rounding',
    ])
  })

  it('leaves deprecated claims out of every verdict', () => {
    expect(said(claim('a', 123), claim('b', 321, { rank: 'deprecated' }))).toEqual([])
  })

  it('adds up exports and imports of the same source before those of others', () => {
    const parts = [
      claim('x', 41, { indicator: 'exports' }),
      claim('m', 59, imports),
      claim('x2', 47, { indicator: 'exports', source_id: 'two' }),
      claim('m2', 58, { ...imports, source_id: 'two' }),
    ]
    const of = (total: CheckedClaim) => found(total, ...parts).find((check) => check.of === total.id)
    expect(of(claim('t', 101))).toMatchObject({ said: 'parts_and_total: agrees, within_rounding', by: 'x,m' })
    expect(of(claim('t', 121, { source_id: 'two' }))).toMatchObject({
      said: 'parts_and_total: disagrees, outside_rounding',
      by: 'x2,m2',
    })
  })

  it('holds a part against its whole, of the same reporter before the other side, and one product against all goods', () => {
    const part = claim('x', 407, { indicator: 'exports' })
    const rule = (...claims: CheckedClaim[]) =>
      found(part, ...claims).filter(({ said }) => said.startsWith('part_and_whole'))
    const other = { reporter_id: 'KAZ', from_id: 'KAZ', to_id: 'TJK' }
    const larger = { said: 'part_and_whole: disagrees, part_larger', of: 'x' }
    expect(rule(claim('t', 313))).toEqual([{ ...larger, by: 't' }])
    expect(rule(claim('o', 313, other))).toEqual([{ ...larger, by: 'o' }])
    expect(rule(claim('t', 451), claim('o', 313, other))).toEqual([
      { said: 'part_and_whole: agrees, within_rounding', of: 'x', by: 't' },
    ])
    expect(rule(claim('next', 313, { period_start: '2023-01-01', period_end: '2023-12-31' }))).toEqual([])
    const aluminium = claim('p', 411, { indicator: 'exports', product_id: 'aluminium' })
    expect(rule(aluminium)).toEqual([{ ...larger, of: 'p', by: 'x' }])
  })

  it('leads growth to the level of the same span a year before', () => {
    const before = { period_start: '2021-01-01', period_end: '2021-12-31' }
    const growth = (value: number) => claim('g', value, { kind: 'growth' })
    const [now, base] = [claim('n', 127.1), claim('b', 101.3, before)]
    expect(found(now, base, growth(25.5))).toEqual([
      { said: 'growth_and_levels: agrees, within_rounding', of: 'g', by: 'n,b' },
    ])
    expect(said(now, base, growth(24.1))).toEqual(['growth_and_levels: disagrees, outside_rounding'])
    expect(said(now, base, growth(30))).toEqual([
      'growth_and_levels: cannot_tell, depends_on_significant_unit',
    ])
  })

  it('knows the last of February of the year before', () => {
    const february = { period_kind: 'month' } as const
    const now = claim('n', 127.1, { ...february, period_start: '2024-02-01', period_end: '2024-02-29' })
    const base = claim('b', 101.3, { ...february, period_start: '2023-02-01', period_end: '2023-02-28' })
    expect(
      said(now, base, {
        ...now,
        id: 'g',
        kind: 'growth',
        value: 25.5,
        finest_unit: 0.1,
        significant_unit: 0.1,
        unit: 'percent',
      }),
    ).toEqual(['growth_and_levels: agrees, within_rounding'])
  })

  it('holds a year against its halves, and a longer span against a shorter one', () => {
    const halves = [
      claim('h1', 41, span('01-01', '06-30', 'half')),
      claim('h2', 61, span('07-01', '12-31', 'half')),
    ]
    expect(found(claim('y', 102), ...halves)).toEqual([
      { said: 'periods_and_year: agrees, within_rounding', of: 'y', by: 'h1' },
      { said: 'periods_and_year: agrees, within_rounding', of: 'y', by: 'h1,h2' },
    ])
    expect(said(claim('y', 121), ...halves)[1]).toBe('periods_and_year: disagrees, outside_rounding')
    const months = [
      claim('m4', 71, span('01-01', '04-30', 'months')),
      claim('m5', 52, span('01-01', '05-31', 'months')),
    ]
    expect(said(...months)).toEqual(['periods_and_year: disagrees, outside_rounding'])
  })

  it('does not add up what only stands at a time', () => {
    const enrolled = { indicator: 'students_enrolled', unit: 'persons' } as const
    expect(
      said(claim('y', 12, enrolled), claim('h', 33, { ...enrolled, ...span('01-01', '06-30', 'half') })),
    ).toEqual([])
  })

  it('holds a share against its own source, and cannot tell by the total of another', () => {
    const [part, world] = [claim('p', 151), claim('w', 1003, { to_id: 'WLD' })]
    const share = (value: number, source_id = 'one') => claim('s', value, { kind: 'share', source_id })
    expect(said(part, world, share(15.1))).toEqual(['share_and_total: agrees, within_rounding'])
    expect(said(part, world, share(16.1))).toEqual(['share_and_total: disagrees, outside_rounding'])
    expect(said(part, world, share(16.1, 'two'))).toEqual(['share_and_total: cannot_tell, other_source'])
  })

  it('holds a rank against the levels of all partners; partners not on record may stand ahead', () => {
    const levels = ['KAZ', 'RUS', 'CHN'].map((to_id, i) => claim(to_id, 151 + 50 * i, { to_id }))
    const rank = (value: number) => claim('r', value, { kind: 'rank', unit: 'rank' })
    expect(said(...levels, rank(3))).toEqual(['rank_and_levels: agrees, within_rounding'])
    expect(said(...levels, rank(2))).toEqual(['rank_and_levels: disagrees, outside_rounding'])
    expect(said(...levels, rank(4))).toEqual(['rank_and_levels: cannot_tell, list_incomplete'])
  })

  it('sets the seller against the buyer', () => {
    const sold = claim('s', 97, { indicator: 'exports' })
    const bought = { indicator: 'imports', reporter_id: 'KAZ' } as const
    expect(found(sold, claim('b', 113, bought))).toEqual([
      { said: 'two_reporters: disagrees, sides_differ', of: 's,b', by: '' },
    ])
    expect(said(sold, claim('b', 97.2, bought))).toEqual(['two_reporters: agrees, within_rounding'])
  })

  it('takes several figures of one source for parts', () => {
    const flights = { indicator: 'flights_weekly', unit: 'flights_per_week' } as const
    expect(said(claim('a', 3, flights), claim('b', 2, flights))).toEqual([
      'rival_claims: cannot_tell, several_figures_of_one_source',
    ])
  })

  it('tells a slip of the unit by its digits', () => {
    const [right, wrong] = [claim('a', 134_700_000), claim('b', 134_700_000_000, { rank: 'deprecated' })]
    expect(said(right, wrong)).toEqual(['order_of_magnitude: disagrees, unit_slip'])
    expect(said(right, { ...wrong, value: 14_100_000_000 })).toEqual([
      'order_of_magnitude: cannot_tell, unit_or_scope_slip',
    ])
    expect(said(right, { ...wrong, value: 700_000_000 })).toEqual([])
  })

  it('gives every check a name of its own that goes into an address', () => {
    const claims = [
      claim('a', 103),
      claim('b', 207, { source_id: 'two' }),
      claim('c', 11, { product_id: '07-08' }),
    ]
    const ids = checkClaims([...claims, claim('d', 13, { product_id: '07-08', source_id: 'two' })]).map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(encodeURIComponent(id)).toBe(id)
  })
})
