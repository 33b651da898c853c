import type { BadParameter } from '../../errors'

/** What of an address is left out: the first few one by one, and how many there are besides. */
export interface LeftOut {
  readonly ignored: readonly BadParameter[]
  readonly more: number
}

/** Leaves something out; what is wrong with it, and what was probably meant, is worked out for the first few only. */
export type Ignore = (describe: () => BadParameter) => void

const FEW = 10

/** Notes what is left out of one address. */
export class LeavingOut implements LeftOut {
  readonly ignored: BadParameter[] = []
  more = 0

  readonly ignore: Ignore = (describe) => {
    if (this.ignored.length < FEW) this.ignored.push(describe())
    else this.more += 1
  }
}

/** Two parts of one address that were left out, one after the other. */
export const together = (first: readonly BadParameter[], { ignored, more }: LeftOut): LeftOut => {
  const all = [...first, ...ignored]
  return { ignored: all.slice(0, FEW), more: more + Math.max(0, all.length - FEW) }
}
