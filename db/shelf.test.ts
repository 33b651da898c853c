import { expect, test, vi } from 'vitest'
import { emptyShelf } from './shelf'

const size = ({ length }: Uint8Array) => length

test('what is on the shelf is made once, also for those who ask while it is made', async () => {
  const shelf = emptyShelf(100)
  const make = vi.fn(async () => new Uint8Array(10))
  const [one, other] = await Promise.all([shelf.keep('a', make, size), shelf.keep('a', make, size)])
  expect(one).toBe(other)
  expect(await shelf.keep('a', make, size)).toBe(one)
  expect(make).toHaveBeenCalledTimes(1)
})

test('what fails is made anew', async () => {
  const shelf = emptyShelf(100)
  await expect(shelf.keep('a', () => Promise.reject(new Error('no')), size)).rejects.toThrow('no')
  expect(await shelf.keep('a', async () => new Uint8Array(1), size)).toHaveLength(1)
})

test('the least recently used goes first, and what is too large is given but not kept', async () => {
  const shelf = emptyShelf(100)
  const make = vi.fn(async () => new Uint8Array(40))
  await shelf.keep('a', make, size)
  await shelf.keep('b', make, size)
  await shelf.keep('a', make, size)
  await shelf.keep('c', make, size)
  await shelf.keep('a', make, size)
  expect(make).toHaveBeenCalledTimes(3)
  await shelf.keep('b', make, size)
  expect(make).toHaveBeenCalledTimes(4)
  expect(await shelf.keep('large', async () => new Uint8Array(200), size)).toHaveLength(200)
})
