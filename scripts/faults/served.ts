import { withDesk } from './desk'
import type { Order } from './instrument'

/** A server under test: its address, and its process where it is one of ours. */
export interface Served {
  readonly url: string
  readonly pid: number | undefined
  printed(): string
}

/** Runs `work` on the server that the order names, else on one that is started for it. */
export function withServed<T>({ url }: Order, work: (served: Served) => Promise<T>): Promise<T> {
  return url === undefined ? withDesk({}, work) : work({ url, pid: undefined, printed: () => '' })
}
