import { expect, test } from 'vitest'
import { cutOut } from './xlsx-rows'
import { collect } from './zip.fixture'

const inside = '<rows><row>أ 😀 </row></rows>'
const whole = Buffer.from(`head 😀 <row ${inside} tail </rows>`)
const cut = async (...parts: Uint8Array[]) => String(await collect(cutOut(parts, '<rows>', '</rows>')))

test('what stands between two marks is the same however it comes in parts', async () => {
  for (let first = 0; first <= whole.length; first++) {
    expect(await cut(whole.subarray(0, first), whole.subarray(first))).toBe(inside)
    for (let second = first; second <= whole.length; second += 5)
      expect(await cut(whole.subarray(0, first), whole.subarray(first, second), whole.subarray(second))).toBe(
        inside,
      )
  }
  expect(await cut(...[...whole].map((byte) => Uint8Array.of(byte)))).toBe(inside)
})

test('a mark that does not come is an error, not an end', async () => {
  await expect(cut(Buffer.from('head'))).rejects.toThrow('no <rows>')
  await expect(cut(Buffer.from('<rows><row>'))).rejects.toThrow('no </rows>')
})
