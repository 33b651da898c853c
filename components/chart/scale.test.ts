import { describe, expect, it } from 'vitest'
import { baseline, lyingScale, valueScale } from './scale'

describe('valueScale', () => {
  it('starts money and counts at nought, an index near its values', () => {
    expect(valueScale('linear', 'usd', [80, 95], 4).domain).toEqual([0, 100])
    expect(valueScale('linear', 'index', [98, 131], 4).domain[0]).toBeGreaterThan(50)
  })

  it('keeps the first place off the edge', () => {
    const { domain, ticks } = valueScale('reversed', 'rank', [2, 9], 4)
    expect(ticks[0]).toBe(1)
    expect(domain[0]).toBeLessThan(1)
  })

  it('has an axis even without a value', () => {
    expect(valueScale('log', 'usd', [], 4).domain).toEqual([1, 10])
    expect(valueScale('linear', 'usd', [], 4).domain).toEqual([0, 1])
  })
})

describe('lyingScale', () => {
  it('takes fewer ticks where there is less room', () => {
    const ticks = (width: number) =>
      lyingScale('usd', [3e8], (value) => `${value} dollars`, width).ticks.length
    expect(ticks(200)).toBeLessThan(ticks(900))
  })
})

describe('baseline', () => {
  it('is 100 for an index, nought where values can fall below it, nothing on a log scale or a ranking', () => {
    expect(baseline('linear', 'index')).toBe(100)
    expect(baseline('linear', 'percent')).toBe(0)
    expect(baseline('log', 'usd')).toBeNull()
    expect(baseline('reversed', 'rank')).toBeNull()
  })
})
