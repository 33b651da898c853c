import { setImmediate } from 'node:timers/promises'
import type { JoinedLines } from '../store'

/** Records asked for in one step: a few milliseconds, so that whoever else asks is not kept waiting. */
const STEP = 500
const MOST_ROWS = 50_000
const MOST_BYTES = 12 * 2 ** 20
const PART = 256 * 1024

/**
 * The lines of records in their order, in parts. Records are read in windows, and within a window in the order they lie in
 * the store: read one by one in an order of its own, a large table takes three times as long. Between two steps
 * everybody else gets a turn; when the reader stops, nothing more is asked.
 * @param stop ends it between two steps, which the reader of a generator cannot
 * @throws what `stop` is aborted with
 */
export async function* lineStream(
  linesOf: (ordinals: Uint32Array) => JoinedLines,
  ordinals: Uint32Array,
  stop?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let rows = STEP
  for (let start = 0; start < ordinals.length; ) {
    const window = ordinals.subarray(start, start + rows)
    const places = placesInStore(window)
    const steps: JoinedLines[] = []
    let bytes = 0
    for (let i = 0; i < places.length; i += STEP) {
      const step = linesOf(places.subarray(i, i + STEP).map((place) => window[place] ?? 0))
      bytes += step.bytes.length
      steps.push(step)
      await setImmediate()
      stop?.throwIfAborted()
    }
    yield* isSorted(places) ? steps.map((step) => step.bytes) : inOrder(steps, places, bytes)
    start += window.length
    // The first lines leave at once; what follows is bounded by the memory that it takes.
    const affordable = Math.floor((MOST_BYTES / Math.max(bytes, 1)) * window.length)
    rows = Math.max(STEP, Math.min(rows * 4, MOST_ROWS, affordable))
  }
}

/** The places of a window, ordered by where their records lie in the store. */
function placesInStore(window: Uint32Array): Uint32Array {
  // Ordinal and place in one number, because numbers sort without a function.
  const keys = new Float64Array(window.length)
  window.forEach((ordinal, place) => {
    keys[place] = ordinal * MOST_ROWS + place
  })
  keys.sort()
  return Uint32Array.from(keys, (key) => key % MOST_ROWS)
}

const isSorted = (places: Uint32Array) => places.every((place, i) => place === i)

/** Lines that were read in another order, put into theirs. */
function* inOrder(steps: readonly JoinedLines[], places: Uint32Array, bytes: number): Iterable<Uint8Array> {
  const stepOf = new Uint32Array(places.length)
  const from = new Uint32Array(places.length)
  const size = new Uint32Array(places.length)
  let read = 0
  for (const [i, { lengths }] of steps.entries()) {
    let offset = 0
    for (const length of lengths) {
      const place = places[read++] ?? 0
      stepOf[place] = i
      from[place] = offset
      size[place] = length
      offset += length
    }
  }
  let left = bytes
  let part = Buffer.allocUnsafeSlow(Math.min(PART, left))
  let used = 0
  for (let place = 0; place < places.length; place++) {
    const length = size[place] ?? 0
    if (used + length > part.length) {
      left -= used
      if (used > 0) yield part.subarray(0, used)
      part = Buffer.allocUnsafeSlow(Math.max(length, Math.min(PART, left)))
      used = 0
    }
    const start = from[place] ?? 0
    const source = steps[stepOf[place] ?? 0]?.bytes as Buffer
    source.copy(part, used, start, start + length)
    used += length
  }
  yield part.subarray(0, used)
}
