import { describe, expect, it } from 'vitest'
import { textWidth, truncate, wrap } from './measure'

describe('textWidth', () => {
  it('gives no width to marks and controls', () => {
    expect(textWidth('\u2067ab\u2069', 10)).toBe(textWidth('ab', 10))
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
  })
})

describe('truncate', () => {
  it('keeps what fits and cuts the rest', () => {
    expect(truncate('Water', 12, 200)).toBe('Water')
    const cut = truncate('Agreement on cooperation in transport', 12, 100)
    expect(cut).toMatch(/^Agreement.*…$/)
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100)
  })
})

describe('wrap', () => {
  it('fills lines with whole words and loses none', () => {
    const text = 'Figures are in current US dollars, as reported'
    const lines = wrap(text, 12, 120)
    expect(lines.join(' ')).toBe(text)
    expect(lines.every((line) => textWidth(line, 12) <= 120)).toBe(true)
  })

  it('has no lines for no text', () => {
    expect(wrap('  ', 12, 100)).toEqual([])
  })
})
