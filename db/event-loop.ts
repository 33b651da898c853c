import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work after which whoever else asks gets a turn. */
const TURN_MS = 5
const LOOK = 256

let last: Promise<unknown> = Promise.resolve()

/** Runs what takes much memory one after another, however many ask at once. @throws what `work` throws */
export function serialized<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

/** Visits everything in order. Over a million rows that takes seconds, so others get their turn in between. @throws what `visit` throws */
export async function forEachYielding<T>(all: Iterable<T>, visit: (one: T) => void): Promise<void> {
  let [visited, since] = [0, performance.now()]
  for (const one of all) {
    visit(one)
    if (++visited % LOOK > 0 || performance.now() - since < TURN_MS) continue
    await setImmediate()
    since = performance.now()
  }
}
