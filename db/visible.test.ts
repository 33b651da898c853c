import { expect, it } from 'vitest'
import { excerpt, visible } from './visible'

it.each([
  ['a\nb\r\tc', '"a\\nb\\r\\tc"'],
  ['\u202Etxt.exe', '"\\u202etxt.exe"'],
  ['\u0000\u001b[2J', '"\\u0000\\u001b[2J"'],
  ['a\u2028b\u200F\u{E0041}\uD800\uFFFE', '"a\\u2028b\\u200f\\u{e0041}\\ud800\\ufffe"'],
  ['Созишнома، ٢٠٢٣ é 👍', '"Созишнома، ٢٠٢٣ é 👍"'],
])('visible(%j) spells out what nobody sees and nothing else', (text, shown) => {
  expect(`"${visible(text)}"`).toBe(shown)
})

it('cuts a text by letters, never within one', () => {
  expect(excerpt('abc', 3)).toBe('abc')
  expect(excerpt('abcd', 3)).toBe('abc…')
  expect(excerpt('👍👍👍👍', 3)).toBe('👍👍👍…')
  expect(excerpt('я'.repeat(73_000), 80)).toBe(`${'я'.repeat(80)}…`)
})
