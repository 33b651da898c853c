import type { Succession } from '@/db/queries/lineage'
import type { Family } from './family'
import { ordered } from './order'
import type { Slot } from './slot'

/** A step with the slots its line runs through, one a column. */
export interface Track {
  readonly step: Succession
  readonly slots: readonly Slot[]
}

export interface Slots {
  /** Slots by column, from top to bottom. */
  readonly columns: readonly (readonly Slot[])[]
  readonly tracks: readonly Track[]
}

/** Sets a family in columns by generation: every line runs from a column to a later one. */
export function slotsOf(family: Family): Slots {
  const columnOf = generations(family)
  const slot = (body: string | null, column: number): Slot => ({ body, column, before: [], after: [] })
  const bodies = new Map(family.bodies.map((id) => [id, slot(id, columnOf(id))]))
  const tracks = family.steps.flatMap((step) => {
    const start = bodies.get(step.from_id)
    if (!start) return []
    const end = (step.to_id !== null && bodies.get(step.to_id)) || slot(null, start.column + 1)
    const passed = Array.from({ length: end.column - start.column - 1 }, (_, i) =>
      slot(null, start.column + 1 + i),
    )
    const slots = [start, ...passed, end]
    for (const [i, one] of slots.entries()) {
      const next = slots[i + 1]
      if (!next) continue
      one.after.push(next)
      next.before.push(one)
    }
    return [{ step, slots }]
  })
  return { columns: ordered([...bodies.values()]), tracks }
}

/** The generation of each body: one after its latest predecessor, or one before its first successor. */
function generations({ steps }: Family): (id: string) => number {
  const known = new Map<string, number>()
  const depth = (id: string): number => {
    const found = known.get(id)
    if (found !== undefined) return found
    const before = steps.filter(({ to_id }) => to_id === id)
    const own = Math.max(-1, ...before.map(({ from_id }) => depth(from_id))) + 1
    known.set(id, own)
    return own
  }
  return (id) => {
    if (depth(id) > 0) return depth(id)
    const after = steps.flatMap((step) => (step.from_id === id && step.to_id ? [depth(step.to_id)] : []))
    return after.length > 0 ? Math.min(...after) - 1 : 0
  }
}
