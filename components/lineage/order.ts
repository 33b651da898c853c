import type { Slot } from './slot'

type Columns = readonly (readonly Slot[])[]

/** Sets slots into their columns from top to bottom: what is connected together, and with few lines that cross. */
export function ordered(slots: readonly Slot[]): Columns {
  const walked = walk(slots)
  const leftwards = walked.reduceRight<Columns>(
    (columns, _, i) => levelled(columns, i, ({ after }) => after),
    walked,
  )
  const rightwards = leftwards.reduce<Columns>(
    (columns, _, i) => levelled(columns, i, ({ before }) => before),
    leftwards,
  )
  const [best = walked] = [walked, leftwards, rightwards].toSorted(
    (one, other) => crossings(one) - crossings(other),
  )
  return best
}

/** Each slot where the lines lead to it first: trees of successors or of predecessors come out without crossings. */
function walk(slots: readonly Slot[]): Slot[][] {
  const columns: Slot[][] = []
  const seen = new Set<Slot>()
  const waiting = slots.toReversed()
  for (let slot = waiting.pop(); slot; slot = waiting.pop()) {
    if (seen.has(slot)) continue
    seen.add(slot)
    const column = columns[slot.column] ?? []
    columns[slot.column] = column
    column.push(slot)
    for (const other of [...slot.before, ...slot.after].reverse()) waiting.push(other)
  }
  return columns
}

/** One column in the order of the middle places of what its slots are connected with (the barycentre rule). */
function levelled(columns: Columns, at: number, towards: (slot: Slot) => readonly Slot[]): Columns {
  const placeOf = (slot: Slot) => {
    const places = towards(slot).map((other) => columns[other.column]?.indexOf(other) ?? 0)
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
  }
  return columns.map((column, i) => (i === at ? column.toSorted((a, b) => placeOf(a) - placeOf(b)) : column))
}

/** How many pairs of lines between neighbouring columns cross. */
function crossings(columns: Columns): number {
  let found = 0
  for (const column of columns) {
    const ends = column.map(({ after }) => after.map((slot) => columns[slot.column]?.indexOf(slot) ?? 0))
    for (const [i, upper] of ends.entries())
      for (const lower of ends.slice(i + 1))
        for (const end of upper) found += lower.filter((other) => other < end).length
  }
  return found
}
