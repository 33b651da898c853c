import { claimsOf, loosenessOf, sourceOf, type Term } from './term'

/** The ways to one number, and which of them a check takes. */
export interface Choice {
  readonly terms: readonly Term[]
  /** The one that leaves least open; undefined where there is none. */
  readonly best: Term | undefined
  /** The best of those that one source alone states. */
  readonly bySource: ReadonlyMap<string, Term>
  /** A source's own, else the best of all. */
  from(source: string): Term | undefined
}

/** Orders the ways to a number: preferred claims first, then the narrower, then by the ids of the claims. */
export function choiceOf(terms: readonly Term[]): Choice {
  const inOrder = terms.length < 2 ? terms : byWeight(terms)
  const bySource = new Map<string, Term>()
  for (const term of inOrder) {
    const source = sourceOf(term)
    if (source && !bySource.has(source)) bySource.set(source, term)
  }
  const best = inOrder[0]
  return { terms, best, bySource, from: (source) => bySource.get(source) ?? best }
}

function byWeight(terms: readonly Term[]): Term[] {
  const weighed = terms.map((term) => {
    const claims = claimsOf(term)
    const preferred = claims.every(({ rank }) => rank === 'preferred') ? 0 : 1
    return { term, preferred, loose: loosenessOf(term), ids: claims.map(({ id }) => id).join(' ') }
  })
  weighed.sort(
    (a, b) =>
      a.preferred - b.preferred ||
      (a.loose === b.loose ? 0 : a.loose - b.loose) ||
      (a.ids < b.ids ? -1 : Number(a.ids > b.ids)),
  )
  return weighed.map(({ term }) => term)
}

/** Where there is no way to a number. */
export const noChoice: Choice = choiceOf([])
