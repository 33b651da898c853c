import { LRUCache } from 'lru-cache'

/** What has been worked out from a store, by name. A store never changes, so what is there stays true. */
export interface Shelf {
  /** What stands under `name`; else it is made, once for everybody who asks meanwhile. A name says what is made. @throws what `make` throws */
  keep<T extends object>(name: string, make: () => Promise<T>, bytesOf: (made: T) => number): Promise<T>
}

/** An empty shelf for so many bytes: what was asked for least recently goes first. */
export function emptyShelf(bytes: number): Shelf {
  const kept = new LRUCache<string, object>({ maxSize: bytes })
  const made = new Map<string, Promise<object>>()
  return {
    async keep<T extends object>(name: string, make: () => Promise<T>, bytesOf: (made: T) => number) {
      const known = kept.get(name) ?? made.get(name)
      if (known) return known as T | Promise<T>
      const making = make()
        .then((one) => {
          kept.set(name, one, { size: bytesOf(one) + 1 })
          return one
        })
        .finally(() => made.delete(name))
      made.set(name, making)
      return making
    },
  }
}
