/** A set of ordinals, one bit each; sets of one collection have the same length. */
export type Bits = Uint32Array

/** An empty set with room for the ordinals 0 to `size` − 1. */
export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

/** Adds an ordinal to a set. */
export const addBit = (bits: Bits, ordinal: number): void => {
  bits[ordinal >>> 5] = (bits[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31))
}

/** True where a set holds an ordinal. */
export const hasBit = (bits: Bits, ordinal: number): boolean =>
  (((bits[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1

/** What is in all of several sets; at least one. */
export function intersect(first: Bits, ...others: readonly Bits[]): Bits {
  const common = first.slice()
  for (const other of others)
    for (let i = 0; i < common.length; i++) common[i] = (common[i] ?? 0) & (other[i] ?? 0)
  return common
}

/** How many ordinals a set holds. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let i = 0; i < bits.length; i++) {
    // Neighbouring sums of 1, 2 and 4 bits, then all four bytes at once: page after page counts a million of them.
    let word = bits[i] ?? 0
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Calls `visit` with every ordinal of a set, in order. */
export function eachBit(bits: Bits, visit: (ordinal: number) => void): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1)
      visit((i << 5) + 31 - Math.clz32(word & -word))
}
