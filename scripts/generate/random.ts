/** Draws that look like chance and are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** A whole number, both ends included. */
  integer(least: number, most: number): number
  /** True in about `share` of all calls, 0 to 1. */
  chance(share: number): boolean
  /** One of the values, each as likely as the others. @throws RangeError when there is none. */
  pick<T>(values: readonly T[]): T
}

/** The generator mulberry32 by Tommy Ettinger: 32 bits of state, far more than a benchmark's data needs. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick<T>(values: readonly T[]): T {
      if (values.length === 0) throw new RangeError('there is nothing to pick from')
      return values[integer(0, values.length - 1)] as T
    },
  }
}

/**
 * A draw in which values win in proportion to their weight.
 * @param tickets values with their weights, which are above 0
 * @throws RangeError when there are no tickets
 */
export function lottery<T>(tickets: readonly (readonly [value: T, weight: number])[]): (random: Random) => T {
  const last = tickets.at(-1)
  if (!last) throw new RangeError('there is nothing to draw from')
  let total = 0
  const ends = tickets.map(([, weight]) => (total += weight))
  return (random) => {
    const drawn = random.next() * total
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? total) > drawn) high = middle
      else low = middle + 1
    }
    return (tickets[low] ?? last)[0]
  }
}
