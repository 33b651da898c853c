interface Work<T> {
  readonly result: Promise<T>
  readonly dropped: AbortController
  readers: number
}

/** Runs a piece of work for a reader, unless the same is under way: then they wait for that. */
export type OneForAll<T> = (
  name: string,
  left: AbortSignal,
  work: (dropped: AbortSignal) => Promise<T>,
) => Promise<T>

/** Work that is done once for all who ask for it by the same name meanwhile, and is told when all of them have left. */
export function oneForAll<T>(): OneForAll<T> {
  const underWay = new Map<string, Work<T>>()

  function begin(name: string, work: (dropped: AbortSignal) => Promise<T>): Work<T> {
    const dropped = new AbortController()
    const result = work(dropped.signal).finally(() => underWay.delete(name))
    const begun = { result, dropped, readers: 0 }
    // Noted before anybody else can ask: nothing has been waited for.
    underWay.set(name, begun)
    return begun
  }

  return (name, left, work) => {
    const one = underWay.get(name) ?? begin(name, work)
    one.readers++
    left.addEventListener('abort', () => --one.readers === 0 && one.dropped.abort(), { once: true })
    return one.result
  }
}
