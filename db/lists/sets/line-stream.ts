import { setImmediate } from 'node:timers/promises'
import type { JoinedLines } from '../../store/store'
import type { InOrder } from './order'

/** Records asked for in one step: a millisecond, which a page that asks twenty questions waits for twenty times. */
const STEP = 200
const MOST_ROWS = 120_000
const MOST_BYTES = 24 * 2 ** 20
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
  order: InOrder,
  stop?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const window = new Window()
  let rows = STEP
  for (let start = 0; start < order.count; ) {
    const some = order.ordinals(start, Math.min(start + rows, order.count))
    const places = placesInStore(some)
    const isInOrder = places.every((place, i) => place === i)
    let bytes = 0
    window.clear(some.length)
    for (let i = 0; i < places.length; i += STEP) {
      // What was given last leaves now, before the engine is at work again.
      await setImmediate()
      stop?.throwIfAborted()
      const step = linesOf(places.subarray(i, i + STEP).map((place) => some[place] ?? 0))
      bytes += step.bytes.length
      if (isInOrder) yield step.bytes
      else window.add(step, places.subarray(i, i + STEP))
    }
    if (!isInOrder) yield* window.parts()
    start += some.length
    // The first lines leave at once; what follows is bounded by the memory that it takes.
    const affordable = Math.floor((MOST_BYTES / Math.max(bytes, 1)) * some.length)
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

/** Lines in the order they were read, given back in the order of their places. One buffer serves all windows. */
class Window {
  private held = Buffer.alloc(0)
  private used = 0
  private starts = new Uint32Array()
  private sizes = new Uint32Array()

  clear(rows: number): void {
    this.used = 0
    this.starts = new Uint32Array(rows)
    this.sizes = new Uint32Array(rows)
  }

  add({ bytes, lengths }: JoinedLines, places: Uint32Array): void {
    const needed = this.used + bytes.length
    if (needed > this.held.length) {
      // Once it is more than a few lines it is made for a whole window, and again only for uncommonly long lines.
      const room = needed > PART ? MOST_BYTES + MOST_BYTES / 16 : PART
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, room))
      this.held.copy(larger, 0, 0, this.used)
      this.held = larger
    }
    this.held.set(bytes, this.used)
    for (const [i, length] of lengths.entries()) {
      const place = places[i] ?? 0
      this.starts[place] = this.used
      this.sizes[place] = length
      this.used += length
    }
  }

  *parts(): Iterable<Uint8Array> {
    let left = this.used
    let part = Buffer.allocUnsafeSlow(Math.min(PART, left))
    let filled = 0
    for (let place = 0; place < this.sizes.length; place++) {
      const size = this.sizes[place] ?? 0
      if (filled + size > part.length) {
        left -= filled
        if (filled > 0) yield part.subarray(0, filled)
        part = Buffer.allocUnsafeSlow(Math.max(size, Math.min(PART, left)))
        filled = 0
      }
      const start = this.starts[place] ?? 0
      this.held.copy(part, filled, start, start + size)
      filled += size
    }
    yield part.subarray(0, filled)
  }
}
