import type { Word } from '../../catalog/vocabulary'
import { add, baseOf, growth, looseness, share } from '../arithmetic'
import type { Interval } from '../interval'
import { type CheckedClaim, claimInterval, type Rounding } from './claim'

/** A number with the way it is come by: stated by a claim, or worked out from others. */
export type Term =
  | { readonly op: 'stated'; readonly claim: CheckedClaim }
  | { readonly op: 'sum'; readonly of: readonly Term[] }
  /** Growth in percent to the first from the second. */
  | { readonly op: 'growth'; readonly of: readonly [Term, Term] }
  /** The level from which the second, a growth, leads to the first. */
  | { readonly op: 'base'; readonly of: readonly [Term, Term] }
  /** The first in percent of the second. */
  | { readonly op: 'share'; readonly of: readonly [Term, Term] }

/** The number as stated or as the stated numbers give it, and what it may stand for. */
export interface Figure extends Interval {
  readonly value: number
  readonly unit: Word<'unit'>
}

export const stated = (claim: CheckedClaim): Term => ({ op: 'stated', claim })

/** Works out a term. */
export function figureOf(term: Term, rounding: Rounding): Figure {
  if (term.op === 'stated') {
    const { value, unit } = term.claim
    return { value, unit, ...claimInterval(term.claim, rounding) }
  }
  return calculate(
    term.op,
    term.of.map((each) => figureOf(each, rounding)),
  )
}

/** The operation of a term on figures that are worked out already. */
export function calculate(op: Exclude<Term['op'], 'stated'>, figures: readonly Figure[]): Figure {
  const [a, b] = figures
  if (!a || !b) throw new Error(`${op} takes two figures or more`)
  switch (op) {
    case 'sum': {
      const value = figures.reduce((total, each) => total + each.value, 0)
      return { value, unit: a.unit, ...add(...figures) }
    }
    case 'growth':
      return { value: 100 * (a.value / b.value - 1), unit: 'percent', ...growth(a, b) }
    case 'base':
      return { value: a.value / (1 + b.value / 100), unit: a.unit, ...baseOf(a, b) }
    case 'share':
      return { value: (100 * a.value) / b.value, unit: 'percent', ...share(a, b) }
  }
}

/** The claims of a term in their order, each once. */
export const claimsOf = (term: Term): CheckedClaim[] =>
  term.op === 'stated' ? [term.claim] : [...new Set(term.of.flatMap(claimsOf))]

/** The source that states all of a term; undefined where several do. */
export function sourceOf(term: Term): string | undefined {
  const [first, ...others] = claimsOf(term)
  return others.every((claim) => claim.source_id === first?.source_id) ? first?.source_id : undefined
}

/** How much a term leaves open against its size, trailing zeros read as rounded. */
export function loosenessOf(term: Term): number {
  const figure = figureOf(term, 'coarsest')
  return looseness(figure, figure.value)
}
