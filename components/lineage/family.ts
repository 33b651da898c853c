import type { Lineage, Succession } from '@/db/queries/lineage'

/** A body with those that reorganisations connect it to, in the order in which they took place. */
export interface Family {
  /** Ids of the bodies, each once. */
  readonly bodies: readonly string[]
  /** What became of them. */
  readonly steps: readonly Succession[]
  /** False where only the nearest of them are here. */
  readonly isWhole: boolean
}

/** How many bodies one picture shows. */
export const MOST_BODIES = 100

/**
 * The family of a body, the same for each of its members unless it has more than `MOST_BODIES`; without steps where
 * nothing became of the body.
 */
export function familyOf(lineage: Pick<Lineage, 'next' | 'before'>, id: string): Family {
  const steps = new Set<Succession>()
  const met = new Set([id])
  let isWhole = true
  for (const at of met) {
    const before = lineage.before(at).filter(({ to_id }) => to_id === at)
    for (const step of [...before, ...lineage.next(at)]) {
      const others = bodiesOf(step).filter((body) => !met.has(body))
      if (met.size + others.length > MOST_BODIES) {
        isWhole = false
        continue
      }
      steps.add(step)
      for (const body of others) met.add(body)
    }
  }
  const ordered = inOrder([...steps])
  return { bodies: [...new Set([...ordered.flatMap(bodiesOf), id])], steps: ordered, isWhole }
}

/** By date; a step without one stands before the first that follows from it. */
function inOrder(steps: readonly Succession[]): Succession[] {
  const known = new Map<Succession, string>()
  const placeOf = (step: Succession): string => {
    const place = known.get(step) ?? step.effective_on ?? placeBefore(step)
    known.set(step, place)
    return place
  }
  const placeBefore = (step: Succession): string => {
    const later = steps.filter(({ from_id }) => from_id === step.to_id).map(placeOf)
    return later.sort(compare)[0] ?? '~'
  }
  return steps.toSorted(
    (one, other) =>
      compare(placeOf(one), placeOf(other)) ||
      compare(one.effective_on ?? '', other.effective_on ?? '') ||
      compare(one.from_id, other.from_id) ||
      compare(one.to_id ?? '', other.to_id ?? ''),
  )
}

const bodiesOf = ({ from_id, to_id }: Succession) => (to_id === null ? [from_id] : [from_id, to_id])

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))
