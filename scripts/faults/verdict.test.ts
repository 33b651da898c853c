import { expect, test } from 'vitest'
import { atMost, describe, none, tried } from './verdict'

test('a bound is kept up to itself, and never by what was not measured', () => {
  expect(atMost('', 2000, 2000).held).toBe(true)
  expect(atMost('', 2000.1, 2000).held).toBe(false)
  expect(atMost('', undefined, 2000)).toMatchObject({ held: false, measured: 'not measured' })
  expect(atMost('', Number.NaN, 2000).held).toBe(false)
})

test('one find breaks a promise, and is shown; of many the first are', () => {
  expect(none('no 5xx', []).held).toBe(true)
  const broken = none('no 5xx', ['500 for case 7'])
  expect(broken).toMatchObject({ held: false, measured: '1', broken: ['500 for case 7'] })
  expect(describe(broken)).toBe('BROKEN   no 5xx: 1\n         500 for case 7')
  const many = [...Array.from({ length: 100 }, (_, n) => `500 for case ${n}: "/${n}"`), 'silent case 7']
  const shown = none('', many).broken
  expect(shown?.length).toBeLessThan(20)
  expect(shown?.slice(0, 3)).toEqual(['500 for case 0: "/0"', 'silent case 7', '500 for case 1: "/1"'])
})

test('what was stopped early has shown nothing', () => {
  expect(tried(99, 100).held).toBe(false)
  expect(tried(100, 100).held).toBe(true)
})
