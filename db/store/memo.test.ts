import { expect, test, vi } from 'vitest'
import { createMemo } from './memo'

const size = ({ length }: Uint8Array) => length

test('what is in the memo is made once, also for those who ask while it is made', async () => {
  const memo = createMemo(100_000)
  const make = vi.fn(async () => new Uint8Array(10))
  const [one, other] = await Promise.all([memo.keep('a', make, size), memo.keep('a', make, size)])
  expect(one).toBe(other)
  expect(await memo.keep('a', make, size)).toBe(one)
  expect(make).toHaveBeenCalledTimes(1)
})

test('what fails is made anew', async () => {
  const memo = createMemo(100_000)
  await expect(memo.keep('a', () => Promise.reject(new Error('no')), size)).rejects.toThrow('no')
  expect(await memo.keep('a', async () => new Uint8Array(1), size)).toHaveLength(1)
})

test('the least recently used goes first, and what is too large is given but not kept', async () => {
  const memo = createMemo(100_000)
  const make = vi.fn(async () => new Uint8Array(40_000))
  await memo.keep('a', make, size)
  await memo.keep('b', make, size)
  await memo.keep('a', make, size)
  await memo.keep('c', make, size)
  await memo.keep('a', make, size)
  expect(make).toHaveBeenCalledTimes(3)
  await memo.keep('b', make, size)
  expect(make).toHaveBeenCalledTimes(4)
  expect(await memo.keep('large', async () => new Uint8Array(200_000), size)).toHaveLength(200_000)
})

test('names count: many that stand for little do not take more than the memo may', async () => {
  const memo = createMemo(100_000)
  const make = vi.fn(async () => new Uint8Array(1))
  for (let i = 0; i < 100; i++) await memo.keep(`${i} ${'x'.repeat(2000)}`, make, size)
  await memo.keep(`0 ${'x'.repeat(2000)}`, make, size)
  expect(make).toHaveBeenCalledTimes(101)
})
