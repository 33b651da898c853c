import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work after which whoever else asks gets a turn. */
const TURN = 5
const LOOK = 256

/** Visits everything in order. Over a million rows that takes seconds, so others get their turn in between. */
export async function inTurns<T>(all: Iterable<T>, visit: (one: T) => void): Promise<void> {
  let [visited, since] = [0, performance.now()]
  for (const one of all) {
    visit(one)
    if (++visited % LOOK > 0 || performance.now() - since < TURN) continue
    await setImmediate()
    since = performance.now()
  }
}
