import { setImmediate } from 'node:timers/promises'

/** The place of what is not stated: after everything else, in either direction. */
export const UNSTATED = 0xffff_ffff

/** Where a record, by its ordinal, stands by one field: a whole number below `UNSTATED`, equal for equal values. */
export type Places = (ordinal: number) => number

export interface PlaceKey {
  readonly places: Places
  readonly descending: boolean
}

const DIGIT = 16
const DIGITS = 2 ** DIGIT
/** Records after which whoever else asks gets a turn: a millisecond or two. */
const RECORDS_A_TURN = 2 ** 17

/**
 * Ordinals in the order of their keys, the first of which counts most; equal ones stay as they were. Counted by digits,
 * the least first (Knuth, The Art of Computer Programming 3, 5.2.5), and never at one go.
 */
export async function stableSort(start: Uint32Array, keys: readonly PlaceKey[]): Promise<Uint32Array> {
  let sorted = start
  let spare: Uint32Array = new Uint32Array(start.length)
  for (const { places, descending } of keys.toReversed()) {
    const keyOf = descending ? downwards(places) : places
    for (const digitOf of [
      (ordinal: number) => keyOf(ordinal) % DIGITS,
      (ordinal: number) => keyOf(ordinal) >>> DIGIT,
    ]) {
      const nexts = await beginnings(sorted, digitOf)
      // Nothing moves where all have the same digit.
      if (nexts.every((next) => next === 0 || next === start.length)) continue
      await each(sorted, (ordinal) => {
        const digit = digitOf(ordinal)
        const next = nexts[digit] ?? 0
        spare[next] = ordinal
        nexts[digit] = next + 1
      })
      const used = sorted
      sorted = spare
      spare = used === start ? new Uint32Array(start.length) : used
    }
  }
  return sorted
}

const downwards =
  (places: Places): Places =>
  (ordinal) => {
    const place = places(ordinal)
    return place === UNSTATED ? UNSTATED : UNSTATED - 1 - place
  }

/** Where the records of each digit begin. */
async function beginnings(order: Uint32Array, digitOf: Places): Promise<Uint32Array> {
  const begins = new Uint32Array(DIGITS + 1)
  await each(order, (ordinal) => {
    const next = digitOf(ordinal) + 1
    begins[next] = (begins[next] ?? 0) + 1
  })
  for (let digit = 1; digit <= DIGITS; digit++)
    begins[digit] = (begins[digit] ?? 0) + (begins[digit - 1] ?? 0)
  return begins
}

async function each(order: Uint32Array, visit: (ordinal: number) => void): Promise<void> {
  for (let start = 0; start < order.length; start += RECORDS_A_TURN) {
    if (start > 0) await setImmediate()
    for (const ordinal of order.subarray(start, start + RECORDS_A_TURN)) visit(ordinal)
  }
}
