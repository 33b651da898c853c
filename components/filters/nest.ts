import type { Lineage, Succession } from '@/db/queries/lineage'

/** A value of a facet over bodies with its depth below the body that followed it. */
export interface Nested<V> {
  readonly value: V
  /** 0 for a body of today, 1 for its predecessor, and so on. */
  readonly depth: number
  /** The step that made the body above it, where it stands below one. */
  readonly step?: Succession
}

/**
 * Puts former bodies under the body that followed them, each once: below the first of its successors that is listed,
 * or at the top where none is. The order of `values` is kept among equals.
 */
export function nest<V extends { readonly value: string }>(
  values: readonly V[],
  lineage: Lineage,
): Nested<V>[] {
  const listed = new Set(values.map(({ value }) => value))
  const above = new Map<string, Succession>()
  for (const { value } of values) {
    const step = lineage.isFormer(value)
      ? lineage.next(value).find(({ to_id }) => to_id && listed.has(to_id))
      : undefined
    if (step) above.set(value, step)
  }
  const below = (id: string, depth: number): Nested<V>[] =>
    values
      .filter(({ value }) => above.get(value)?.to_id === id)
      .flatMap((value) => {
        const step = above.get(value.value)
        return [{ value, depth, ...(step && { step }) }, ...below(value.value, depth + 1)]
      })
  return values
    .filter(({ value }) => !above.has(value))
    .flatMap((value) => [{ value, depth: 0 }, ...below(value.value, 1)])
}
