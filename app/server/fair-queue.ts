/** More asks than can wait: the answer is 503, and to come back later. */
export class Busy extends Error {}

/** Nobody waits any more for what was asked. */
export class Left extends Error {}

export interface QueueLimits {
  /** How many slots there are: so many run at once. */
  readonly atOnce: number
  /** How many may wait in all, and how many of them for one client. */
  readonly waiting: number
  readonly perClient: number
}

interface Waiting {
  readonly begin: () => void
  readonly refuse: (reason: Busy | Left) => void
}

/** Gives slots, to a client after another, so that a crowd from one client holds up that client. */
export interface FairQueue {
  /**
   * Waits for a slot.
   * @returns what releases it
   * @throws Busy where too many wait, Left when `left` is aborted before a slot is free
   */
  acquire(client: string, left: AbortSignal): Promise<() => void>
}

/** An empty queue. */
export function fairQueue({ atOnce, waiting, perClient }: QueueLimits): FairQueue {
  // In the order of the clients' next slots.
  const lines = new Map<string, Waiting[]>()
  let running = 0
  let inAll = 0

  function next(): void {
    const [client, line] = lines.entries().next().value ?? []
    if (running >= atOnce || client === undefined || !line) return
    lines.delete(client)
    const first = line.shift()
    if (line.length > 0) lines.set(client, line)
    inAll--
    running++
    first?.begin()
  }

  function done(): () => void {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      running--
      next()
    }
  }

  function remove(client: string, one: Waiting, reason: Busy | Left): void {
    const line = lines.get(client) ?? []
    const at = line.indexOf(one)
    if (at < 0) return
    line.splice(at, 1)
    if (line.length === 0) lines.delete(client)
    inAll--
    one.refuse(reason)
  }

  /** Makes room for a client by refusing who came last of one that has more than a place more. */
  function makeRoom(length: number): boolean {
    const [client, line = []] = [...lines].reduce<[string, Waiting[]] | []>(
      (longest, entry) => (entry[1].length > (longest[1]?.length ?? 0) ? entry : longest),
      [],
    )
    const last = line.at(-1)
    if (client === undefined || !last || line.length <= length + 1) return false
    remove(client, last, new Busy())
    return true
  }

  return {
    acquire(client, left) {
      return new Promise((resolve, reject) => {
        if (left.aborted) return reject(new Left())
        const length = lines.get(client)?.length ?? 0
        if (running >= atOnce) {
          if (length >= perClient) return reject(new Busy())
          if (inAll >= waiting && !makeRoom(length)) return reject(new Busy())
        }
        const one: Waiting = { begin: () => resolve(done()), refuse: reject }
        const line = lines.get(client) ?? []
        line.push(one)
        lines.set(client, line)
        inAll++
        left.addEventListener('abort', () => remove(client, one, new Left()), { once: true })
        next()
      })
    },
  }
}
