import { beforeAll, expect, inject, test } from 'vitest'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { pledgedIncreases, type Target, tradeTargets } from './targets'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let targets: Target[]

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  targets = await tradeTargets(scope, '2026-11-23')
})

const target = (id: string) => targets.find(({ claim }) => claim.id === id)

test('every target is listed, the latest statement first', () => {
  expect(targets).toHaveLength(12)
  expect(targets[0]).toMatchObject({ statedOn: '2026-03-12', horizon: null })
  expect(targets.at(-1)).toMatchObject({ statedOn: '2018-03-14', horizon: null })
})

test('two billion by 2027 is not due yet; the latest level is that of 2025', () => {
  expect(target('T0154')).toMatchObject({
    horizon: '2027-12-31',
    byThen: undefined,
    latest: { claim: { id: 'T0352', qualifier: 'more_than', value: 1_200_000_000 } },
    result: { outcome: 'not_due' },
  })
})

test('the roadmap of 2023 to 2025 is due: "more than 1.2 billion" leaves it open, 2024 lies below', () => {
  expect(target('T0166')).toMatchObject({
    horizon: '2025-12-31',
    byThen: { claim: { id: 'T0352' } },
    below: { claim: { id: 'T0169' } },
    result: { outcome: 'cannot_tell', unclear: 'wording' },
  })
})

test('one billion was reached', () => {
  expect(target('T0065')?.result).toEqual({ outcome: 'reached' })
})

test('the year under which a restated aim was filed is no date by which it is due', () => {
  expect(target('T0172')).toMatchObject({ horizon: null, statedOn: '2025' })
})

test('increases are listed apart from levels', async () => {
  const pledges = await pledgedIncreases(scope)
  expect(pledges.map(({ claim }) => claim.value / 1e6)).toEqual([200, 190, 190, 140, 80])
  expect(targets.some(({ claim }) => claim.kind !== 'target')).toBe(false)
})
