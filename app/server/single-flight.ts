import type { FairQueue } from './fair-queue'

/** A client's place in the queue for a piece of work. */
interface Place {
  readonly left: AbortController
  /** Settled only where the client gets no slot and the work has none either. */
  readonly refusal: Promise<never>
  readers: number
}

interface Work<T> {
  readonly places: Map<string, Place>
  readonly result: Promise<T>
  /** Does the work, once. */
  readonly begin: () => Promise<void>
  begun: boolean
}

/**
 * Has a piece of work done when a slot is free, and once for all who ask for it by the same name meanwhile.
 * @throws Busy and Left as `FairQueue.acquire`, and what `work` throws
 */
export type SingleFlight<T> = (
  name: string,
  client: string,
  left: AbortSignal,
  work: () => Promise<T>,
) => Promise<T>

/** Settles never. One for all would hold, for ever, whoever once waited for it. */
const never = () => new Promise<never>(() => {})

/**
 * Work that is done once for all. Each client who asks has a place in the queue, and the first slot of any of them does it: who
 * wants what a crowd wants too, waits no longer for that.
 */
export function singleFlight<T>(queue: FairQueue): SingleFlight<T> {
  const works = new Map<string, Work<T>>()

  function start(name: string, work: () => Promise<T>): Work<T> {
    let settleAs: (result: Promise<T>) => void = () => {}
    const result = new Promise<T>((settle) => {
      settleAs = settle
    })
    result.catch(() => {})
    const started: Work<T> = {
      ...{ places: new Map(), result, begun: false },
      async begin() {
        started.begun = true
        for (const { left } of started.places.values()) left.abort()
        settleAs(work())
        await result.catch(() => {})
        works.delete(name)
      },
    }
    works.set(name, started)
    return started
  }

  function placeOf(work: Work<T>, name: string, client: string): Place {
    const left = new AbortController()
    const giveUp = (reason: unknown): Promise<never> => {
      if (work.begun) return never()
      work.places.delete(client)
      if (work.places.size === 0) works.delete(name)
      throw reason
    }
    const refusal = queue.acquire(client, left.signal).then(async (done) => {
      if (!work.begun) await work.begin()
      done()
      return never()
    }, giveUp)
    refusal.catch(() => {})
    const place = { left, refusal, readers: 0 }
    work.places.set(client, place)
    return place
  }

  return (name, client, left, doIt) => {
    const work = works.get(name) ?? start(name, doIt)
    if (work.begun) return work.result
    const place = work.places.get(client) ?? placeOf(work, name, client)
    place.readers++
    left.addEventListener('abort', () => --place.readers === 0 && place.left.abort(), { once: true })
    return Promise.race([work.result, place.refusal])
  }
}
