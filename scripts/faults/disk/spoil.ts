import { randomFrom } from '../../generate/random'

/** Random bytes, the same each time. */
export function noise(length: number): Buffer {
  const random = randomFrom(length)
  return Buffer.from(Uint8Array.from({ length }, () => random.integer(0, 255)))
}

/** A store whose first part, with its schema, is as it was, and whose middle is not. */
export function damaged(good: Buffer): Buffer {
  const bytes = Buffer.from(good)
  noise(Math.floor(good.length / 4)).copy(bytes, Math.floor(good.length / 2))
  return bytes
}

/** The first half of a store. */
export const truncated = (good: Buffer): Buffer => good.subarray(0, good.length / 2)
