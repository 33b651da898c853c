import { expect, test } from 'vitest'
import { covers } from './unicode-range'

const arabic = 'U+0600-06FF, U+200C-200E, U+FB50-FDFF'

test.each([
  [arabic, 'Trade in 2023', false],
  [arabic, 'Trade: تجارة', true],
  ['u+4??', 'Точик', true],
  ['U+4??', 'Tojik', false],
  ['U+2116', 'қарор № 5', true],
  ['U+1F600-1F64F', '😀', true],
  ['', 'x', true],
])('%s has letters of %j: %s', (range, text, expected) => {
  expect(covers(range, text)).toBe(expected)
})
