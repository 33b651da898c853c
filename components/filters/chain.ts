import type { Lineage, Succession } from '@/db/queries/lineage'

/** A body that a step leads to, and what lies beyond it on the same way. */
export interface Link {
  readonly id: string
  readonly step: Succession
  readonly further: readonly Link[]
}

/** The bodies before a body, each under the one that followed it. */
export const predecessors = (lineage: Lineage, id: string): Link[] =>
  chain(
    id,
    (at) => lineage.before(id).filter(({ to_id }) => to_id === at),
    ({ from_id }) => from_id,
  )

/** The bodies after a body, each under the one that it followed; what was dissolved leads nowhere. */
export const successors = (lineage: Lineage, id: string): Link[] =>
  chain(id, lineage.next, ({ to_id }) => to_id)

/** Where two ways lead to one body, what lies beyond it is told on the first only. */
function chain(
  start: string,
  steps: (id: string) => readonly Succession[],
  end: (step: Succession) => string | null,
): Link[] {
  const told = new Set<string>()
  const linksFrom = (at: string): Link[] =>
    steps(at).flatMap((step) => {
      const id = end(step)
      if (id === null) return []
      const again = told.has(id)
      told.add(id)
      return [{ id, step, further: again ? [] : linksFrom(id) }]
    })
  return linksFrom(start)
}
