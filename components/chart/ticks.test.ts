import { describe, expect, it } from 'vitest'
import { logTicks, rankTicks, valueTicks, yearTicks } from './ticks'

describe('yearTicks', () => {
  it('thins out as the width shrinks, always on round years', () => {
    expect(yearTicks([2015, 2020], 600)).toEqual([2015, 2016, 2017, 2018, 2019, 2020])
    expect(yearTicks([1992, 2026], 300)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025])
    expect(yearTicks([1992, 2026], 200)).toEqual([2000, 2010, 2020])
  })

  it('stays inside a domain with fractions', () => {
    expect(yearTicks([2019.5, 2022.2], 400)).toEqual([2020, 2021, 2022])
  })
})

describe('valueTicks', () => {
  it('encloses the values in steps of 1, 2 or 5', () => {
    expect(valueTicks([0, 1.23e9], 4)).toEqual([0, 5e8, 1e9, 1.5e9])
    expect(valueTicks([-12, 31], 4)).toEqual([-20, 0, 20, 40])
  })

  it('does not repeat a tick for equal values and keeps counts whole', () => {
    expect(valueTicks([0, 0], 4)).toEqual([0, 0.5])
    expect(valueTicks([0, 2], 6, 1)).toEqual([0, 1, 2])
  })

  it('has no rounding dust', () => {
    expect(valueTicks([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3])
  })
})

describe('logTicks', () => {
  it('steps by 1, 2, 5 over a short range and by powers over a long one', () => {
    expect(logTicks([12, 80], 6)).toEqual([10, 20, 50, 100])
    expect(logTicks([3e6, 2e9], 5)).toEqual([1e6, 1e7, 1e8, 1e9, 1e10])
  })

  it('encloses the values however few ticks are allowed', () => {
    const ticks = logTicks([1, 1e9], 3)
    expect(ticks[0]).toBe(1)
    expect(ticks.at(-1)).toBe(1e9)
  })

  it('ignores what has no logarithm', () => {
    expect(logTicks([0, -5], 4)).toEqual([1, 10])
  })
})

describe('rankTicks', () => {
  it('begins with the first place', () => {
    expect(rankTicks([3, 4], 4)).toEqual([1, 2, 3, 4])
    expect(rankTicks([7, 23], 4)).toEqual([1, 10, 20, 30])
  })
})
