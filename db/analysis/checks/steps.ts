import type { Rounding } from './claim'
import { calculate, type Figure, figureOf, type Term } from './term'

/** One number that a step works with: a claim's, or what an earlier step gave (its place in the list, from 0). */
export interface Operand extends Figure {
  readonly claim: string | null
  readonly step: number | null
}

/** What a step does with its operands. */
export type StepOp =
  | 'sum'
  | 'growth'
  | 'base'
  | 'share'
  /** What all operands may stand for at once; nothing (`result` is null) where they exclude each other. */
  | 'common'
  /** Whether the first can be no more than the second; `result` is null where it cannot. */
  | 'at_most'
  /** How many times the second the first is, as stated; units cancel, so that of the result says nothing. */
  | 'times'
  /** The place of the first operand among the others, by size. */
  | 'place'
  /** Numbers set side by side that nothing is worked out from. */
  | 'listed'

/** One step of the arithmetic, for reading. `rounding` tells how zeros at the end of whole numbers were read. */
export interface Step {
  readonly op: StepOp
  readonly rounding: Rounding
  readonly operands: readonly Operand[]
  readonly result: Figure | null
}

/** Steps being written down one after the other under one reading of trailing zeros. */
export function stepWriter(rounding: Rounding, steps: Step[] = []) {
  const push = (op: StepOp, operands: readonly Operand[], result: Figure | null): Operand | undefined => {
    steps.push({ op, rounding, operands, result })
    return result ? { ...result, claim: null, step: steps.length - 1 } : undefined
  }
  /** Writes down all that leads to a term, and names its result. */
  const write = (term: Term): Operand => {
    if (term.op === 'stated') return { ...figureOf(term, rounding), claim: term.claim.id, step: null }
    const operands = term.of.map(write)
    const result = calculate(term.op, operands)
    push(term.op, operands, plain(result))
    return { ...plain(result), claim: null, step: steps.length - 1 }
  }
  return { steps, push, write }
}

/** A figure without what an operand says besides. */
export const plain = ({ value, unit, low, high, lowIncluded, highIncluded }: Figure): Figure => ({
  value,
  unit,
  low,
  high,
  lowIncluded,
  highIncluded,
})
