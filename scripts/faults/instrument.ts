import type { Verdict } from './verdict'

/** What an instrument is asked to do. */
export interface Order {
  readonly seed: number
  /** The first case: one that failed can be tried alone. */
  readonly first: number
  readonly count: number
  /** Milliseconds since the process began after which nothing new is tried. */
  readonly deadline: number
  /** A server that runs already, on this machine; what belongs to its process is then not measured. */
  readonly url?: string
  /** Aborted when the command is told to end. */
  readonly stop: AbortSignal
  /** Says how far it is. */
  say(line: string): void
}

/** What was measured, and what it means. */
export interface Outcome {
  readonly figures: object
  readonly verdicts: readonly Verdict[]
}

/** Something that tries to break the desk and tells whether it did. */
export interface Instrument {
  readonly does: string
  /** Cases, and seconds after which it stops and says so, for a whole run and for a quick one. */
  readonly full: Size
  readonly quick: Size
  run(order: Order): Promise<Outcome>
}

interface Size {
  readonly count: number
  readonly seconds: number
}

/** True while there is time and nobody has said stop. */
export const goesOn = ({ deadline, stop }: Pick<Order, 'deadline' | 'stop'>): boolean =>
  !stop.aborted && performance.now() < deadline

/** The numbers of an order's cases. */
export function* casesOf({ first, count }: Pick<Order, 'first' | 'count'>): Iterable<number> {
  for (let number = first; number < first + count; number++) yield number
}
