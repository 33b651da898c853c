import type { JoinedLines } from '../../store/store'
import type { InOrder } from './order'

/** A store of lines without an engine, which notes what it is asked for. */
export function linesAsked(lineOf: (ordinal: number) => string) {
  const asked: Uint32Array[] = []
  const linesOf = (ordinals: Uint32Array): JoinedLines => {
    asked.push(ordinals)
    const lines = Array.from(ordinals, (ordinal) => Buffer.from(lineOf(ordinal)))
    return { bytes: Buffer.concat(lines), lengths: lines.map(({ length }) => length) }
  }
  return { asked, linesOf, records: () => asked.reduce((sum, { length }) => sum + length, 0) }
}

/** Ordinals that lie in the store in another order than theirs; the same ones every time. */
export const scattered = (count: number) =>
  Uint32Array.from({ length: count }, (_, i) => (i * 7919) % 104_729)

/** Records by their ordinals in the order in which these stand. */
export const inOrderOf = (ordinals: Uint32Array): InOrder => ({
  count: ordinals.length,
  ordinals: (from, to) => ordinals.subarray(from, to),
})
