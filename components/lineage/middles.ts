import type { Slot } from './slot'

interface Room {
  /** Pixels that a slot takes. */
  readonly heightOf: (slot: Slot) => number
  /** Pixels between two slots of a column. */
  readonly gap: number
}

/**
 * Gives every slot its height on the page. The fullest column is stacked; from it to both sides each slot comes to
 * stand level with those it is connected with, as far as its column has room.
 * @returns the middle of each slot in pixels below the upper edge
 */
export function middles(columns: readonly (readonly Slot[])[], room: Room): ReadonlyMap<Slot, number> {
  const found = new Map<Slot, number>()
  const fullness = columns.map((column) => sum(column.map((slot) => room.heightOf(slot) + room.gap)))
  const fullest = fullness.indexOf(Math.max(...fullness))
  const leftwards = columns.slice(0, fullest + 1).reverse()
  const rightwards = columns.slice(fullest + 1)
  for (const column of leftwards) place(column, room, found, ({ after }) => after)
  for (const column of rightwards) place(column, room, found, ({ before }) => before)
  const top = Math.min(...[...found].map(([slot, middle]) => middle - room.heightOf(slot) / 2))
  return new Map([...found].map(([slot, middle]) => [slot, middle - top]))
}

function place(
  column: readonly Slot[],
  { heightOf, gap }: Room,
  found: Map<Slot, number>,
  towards: (slot: Slot) => readonly Slot[],
): void {
  let free = Number.NEGATIVE_INFINITY
  const shifts: number[] = []
  const placed = column.map((slot) => {
    const half = heightOf(slot) / 2
    const levels = towards(slot).flatMap((other) => found.get(other) ?? [])
    const wanted = levels.length > 0 ? sum(levels) / levels.length : undefined
    const lowest = Number.isFinite(free) ? free + half : (wanted ?? half)
    const middle = Math.max(wanted ?? lowest, lowest)
    if (wanted !== undefined) shifts.push(wanted - middle)
    free = middle + half + gap
    return [slot, middle] as const
  })
  // What had to make way downwards is shared by the whole column.
  const shift = shifts.length > 0 ? sum(shifts) / shifts.length : 0
  for (const [slot, middle] of placed) found.set(slot, middle + shift)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
