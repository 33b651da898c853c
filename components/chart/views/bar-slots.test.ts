import { describe, expect, it } from 'vitest'
import { barSlots } from './bar-slots'

describe('barSlots', () => {
  it('sets series side by side in the middle of the band', () => {
    const [first, second] = barSlots(100, 2, 20)
    expect(first).toEqual({ start: 29.5, size: 20 })
    expect(second).toEqual({ start: 50.5, size: 20 })
  })

  it('never makes a bar vanish', () => {
    expect(barSlots(4, 6, 20).every(({ size }) => size >= 1)).toBe(true)
  })
})
