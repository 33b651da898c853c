import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Step, StepOp } from '../../analysis/checks/steps'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { checksOfClaim, findCheck } from './check'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

const find = async (id: string) => {
  const { check, claims } = await findCheck(scope, id)
  return {
    ...check,
    found: `${check.verdict}: ${check.reason}`,
    ids: claims.map(({ claim }) => claim.id),
    claims,
  }
}

/** The ranges that a check's steps of one kind lead to, in the order of the steps; `none` where there is no such range. */
const ranges = (steps: readonly Step[], op: StepOp, decimals = 1) =>
  steps.flatMap((step) => {
    if (step.op !== op) return []
    const { result } = step
    const end = (value: number | null | undefined) => Number(value).toFixed(decimals)
    return [result ? `${end(result.low)} to ${end(result.high)}` : 'none']
  })

const millions = (steps: readonly Step[], op: StepOp) =>
  ranges(steps, op, 0).map((range) =>
    range.replace(/\d+/g, (digits) => `${Math.round(Number(digits) / 1e6)}`),
  )

const values = (steps: readonly Step[], op: StepOp) =>
  steps.flatMap((step) => (step.op === op && step.result ? [step.result.value] : []))

describe('published figures that conflict', () => {
  it('A1: exports, imports, total and growth of 2022 agree within rounding, three ways', async () => {
    const [sum, growth, rounded] = await Promise.all([
      find('parts_and_total.T0059'),
      find('growth_and_levels.T0060.sum'),
      find('growth_and_levels.T0060.level'),
    ])
    for (const { found } of [sum, growth, rounded]) expect(found).toBe('agrees: within_rounding')
    expect(values(sum.steps, 'sum')).toEqual([1_379_000_000])
    expect(values(growth.steps, 'sum').map((base) => Math.round(base / 1e5))).toEqual([13790, 11636])
    expect(values(growth.steps, 'growth')[0]).toBeCloseTo(18.51, 2)
    expect(ranges(growth.steps, 'growth', 2)).toEqual(['18.44 to 18.58'])
    expect(ranges(rounded.steps, 'growth')).toEqual(['16.0 to 24.7'])
  })

  it('A2: "almost 1.5 billion" and "more than 20 %" agree with each other', async () => {
    const trend = await find('growth_and_levels.S0007.level')
    expect(trend.found).toBe('agrees: within_rounding')
    expect(ranges(trend.steps, 'growth')).toEqual(['20.3 to 29.0'])
    // The report of the Tajik side, against the only base of 2021: what the Kazakh figures imply.
    const khovar = await find('growth_and_other_side.T0002')
    expect(khovar.found).toBe('agrees: within_rounding')
    expect(khovar.ids).toEqual(expect.arrayContaining(['T0001', 'T0061', 'T0062', 'T0063', 'T0064']))
  })

  it('A3: both stories together disagree, which the rounded 1.4 billion hides', async () => {
    const levels = await find('rival_claims.level.trade_turnover.KAZ.KAZ-TJK.2022')
    expect(levels.found).toBe('disagrees: rounding_hides_difference')
    expect(millions(levels.steps, 'common')).toEqual(['1435 to 1445', 'none'])
    expect((await find('parts_and_total.S0006')).found).toBe('disagrees: outside_rounding')

    const sides = await find('two_reporters.level.trade_turnover.KAZ.KAZ-TJK.2022')
    expect(sides.found).toBe('disagrees: rounding_hides_difference')
    expect(sides.ids.slice(0, 3)).toEqual(['T0061', 'T0063', 'T0001'])
    // The two figures exclude each other; the rounded one meets both.
    expect(millions(sides.steps, 'common')).toEqual(['none', '1379 to 1379', '1400 to 1450'])

    const growth = await find('rival_claims.growth.trade_turnover.KAZ.KAZ-TJK.2022')
    expect(growth.found).toBe('disagrees: outside_rounding')
    expect(growth.ids).toEqual(expect.arrayContaining(['T0060', 'S0007']))
  })

  it('A4: one outlet prints both on one day; both are kept, none is preferred', async () => {
    const { claims } = await find('rival_claims.level.trade_turnover.KAZ.KAZ-TJK.2022')
    const printed = claims.filter(({ source }) => source.publisher === 'Jibek Joly TV')
    expect(printed.map(({ claim, source }) => [claim.id, claim.rank, source.published_on])).toEqual([
      ['T0162', 'normal', '2023-05-04'],
      ['T0165', 'normal', '2023-05-04'],
    ])
    expect(claims.every(({ claim }) => claim.rank === 'normal')).toBe(true)
  })

  it('A5: "up 16.5 %" in the first half of 2022 computes to 19.7 %', async () => {
    const { found, steps } = await find('growth_and_levels.T0010.level')
    expect(found).toBe('disagrees: outside_rounding')
    expect(values(steps, 'growth')[0]).toBeCloseTo(19.73, 2)
  })

  it('A6: what "nearly 20 % down" says of 2022 depends on the unit that it is rounded to', async () => {
    const { found, steps } = await find('growth_and_other_side.T0022')
    expect(found).toBe('cannot_tell: depends_on_significant_unit')
    const own = (rounding: Step['rounding']) => steps.filter((step) => step.rounding === rounding)
    expect(values(steps, 'sum')).toEqual([1_148_800_000, 1_379_000_000, 1_148_800_000, 1_379_000_000])
    expect(millions(own('finest'), 'base')).toEqual(['1417 to 1436'])
    expect(millions(own('finest'), 'common')).toEqual(['none'])
    expect(millions(own('coarsest'), 'base')).toEqual(['1275 to 1436'])
    expect(millions(own('coarsest'), 'common')).toEqual(['1379 to 1379'])
  })

  it('A7: "$134.7 bln" is a slip of the unit, kept as printed and deprecated', async () => {
    const { found, steps, claims } = await find('order_of_magnitude.S0003')
    expect(found).toBe('disagrees: unit_slip')
    // As many times the same figure in millions, and far more than the whole turnover that it is part of.
    expect(values(steps, 'times').map(Math.round)).toEqual([1000, 79])
    const printed = claims.find(({ role }) => role === 'checked')?.claim
    expect(printed).toMatchObject({ id: 'S0003', value: 134_700_000_000, rank: 'deprecated' })
    const others = await checksOfClaim(scope, 'S0003')
    expect(others.map(({ rule }) => rule)).toEqual(['order_of_magnitude'])
  })

  it('A8: "80 million, up 30 %" beside 838 million is a slip of unit or scope', async () => {
    const { found, steps, ids } = await find('order_of_magnitude.T0016')
    expect(found).toBe('cannot_tell: unit_or_scope_slip')
    expect(values(steps, 'base').map((base) => Math.round(base / 1e5))).toEqual([615])
    expect(ids).toEqual(expect.arrayContaining(['T0016', 'T0017', 'S0009']))
    const own = steps.flatMap((step) => step.operands).find(({ claim }) => claim === 'S0009')
    expect(own?.value).toBe(838_000_000)
  })

  it('A9: second and fourth place are not comparable until their scope is known', async () => {
    const { found, ids } = await find('rank_scope.trade_turnover.TJK.TJK-KAZ.2023')
    expect(found).toBe('cannot_tell: scope_not_stated')
    expect(ids).toEqual(expect.arrayContaining(['T0003', 'T0151']))
  })

  it('A10: places, proposals and admissions are three measures; what was raised is not known', async () => {
    const year = await find('measure_scope.scholarship_places.unstated.KAZ-TJK.2016-09-01_2017-06-30')
    expect(year.found).toBe('cannot_tell: different_measures')
    expect(year.claims.map(({ claim }) => [claim.indicator, claim.qualifier, claim.value])).toEqual([
      ['scholarship_places', 'exact', 100],
      ['scholarship_awards', 'exact', 97],
      ['students_admitted', 'more_than', 90],
    ])
    const raised = await find('previous_level.PO009')
    expect(raised.found).toBe('cannot_tell: previous_level_unknown')
    expect(raised.ids).toEqual(expect.arrayContaining(['PO009', 'PO001', 'PO007']))
  })
})
