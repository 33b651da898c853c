import { LRUCache } from 'lru-cache'

/** What has been worked out from a store, by name. A store never changes, so what is kept stays true. */
export interface Memo {
  /** What is kept under `name`; else it is made, once for everybody who asks meanwhile. A name says what is made. @throws what `make` throws */
  keep<T extends object>(name: string, make: () => Promise<T>, bytesOf: (made: T) => number): Promise<T>
}

/** What an entry weighs besides what was made and the letters of its name: promise, list and object. */
const NAME_BYTES = 500

/** An empty memo for so many bytes: what was asked for least recently goes first. */
export function createMemo(bytes: number): Memo {
  const kept = new LRUCache<string, object>({ maxSize: bytes })
  const made = new Map<string, Promise<object>>()
  return {
    async keep<T extends object>(name: string, make: () => Promise<T>, bytesOf: (made: T) => number) {
      const known = kept.get(name) ?? made.get(name)
      if (known) return known as T | Promise<T>
      const making = make()
        .then((one) => {
          kept.set(name, one, { size: bytesOf(one) + NAME_BYTES + name.length })
          return one
        })
        .finally(() => made.delete(name))
      made.set(name, making)
      return making
    },
  }
}

/** What an entry of a map or a set weighs besides its texts, roughly. */
export const ENTRY_BYTES = 100
