import { describe, expect, it } from 'vitest'
import { textWidth, truncate, wrap, wrapAddress } from './measure'

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

describe('wrapAddress', () => {
  it('breaks before a sign that parts the address, loses nothing and leaves no line too long', () => {
    const address =
      'https://desk.example/en/kaz-tjk/agreements?ministry=kaz-mfa&q=%D0%B2%D0%BE%D0%B4%D0%B0#terms'
    const lines = wrapAddress(address, 12, 160)
    expect(lines.join('')).toBe(address)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160)
    for (const line of lines.slice(1)) expect(line).toMatch(/^[/?&=#%+-]/)
  })

  it('cuts a word that is longer than a line', () => {
    expect(wrapAddress('x'.repeat(40), 10, 100).every((line) => line.length <= 18)).toBe(true)
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
