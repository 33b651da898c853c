import type { Word } from '../../catalog/vocabulary'
import { canBeAtMost, common } from '../arithmetic'
import type { Finding } from './check'
import type { Rounding } from './claim'
import { type Operand, plain, type Step, type StepOp, stepWriter } from './steps'
import { claimsOf, type Figure, type Term } from './term'

/** Whether something holds under one reading of trailing zeros, and the steps to it. */
interface Trial {
  readonly holds: boolean
  readonly steps: readonly Step[]
}

/**
 * Tries under both readings of trailing zeros. What holds with the finest unit holds with every unit, what fails with the
 * coarsest fails with every unit; in between the verdict depends on the unit, and both ways are shown.
 * @param failure the reason where it fails
 */
export function judge(
  attempt: (rounding: Rounding, before: readonly Step[]) => Trial,
  failure: Word<'check_reason'> = 'outside_rounding',
): Finding {
  const fine = attempt('finest', [])
  if (fine.holds) return { verdict: 'agrees', reason: 'within_rounding', steps: fine.steps }
  const coarse = attempt('coarsest', [])
  if (!coarse.holds) return { verdict: 'disagrees', reason: failure, steps: coarse.steps }
  const { steps } = attempt('coarsest', fine.steps)
  return { verdict: 'cannot_tell', reason: 'depends_on_significant_unit', steps }
}

/** What all figures may be at once. */
export function commonOf(figures: readonly Figure[]): Figure | null {
  const [first, ...others] = figures
  if (!first) return null
  let shared: Figure = plain(first)
  for (const each of others) {
    const overlap = common(shared, each)
    if (!overlap) return null
    shared = { ...shared, ...overlap }
  }
  // A value of its own it has none: the first one, as far as the range allows.
  const value = Math.min(shared.high ?? Infinity, Math.max(shared.low ?? -Infinity, shared.value))
  return { ...shared, value }
}

/** Whether two ways to a number can both be right. */
export const compare = (a: Term, b: Term, failure?: Word<'check_reason'>): Finding =>
  judge((rounding, before) => relate('common', commonOf, rounding, before, [a, b]), failure)

/** Whether the first number can be no more than the second. */
export const compareOrder = (lower: Term, upper: Term, failure?: Word<'check_reason'>): Finding =>
  judge((rounding, before) => relate('at_most', lowerOf, rounding, before, [lower, upper]), failure)

function lowerOf([lower, upper]: readonly Figure[]): Figure | null {
  return lower && upper && canBeAtMost(lower, upper) ? plain(lower) : null
}

function relate(
  op: StepOp,
  result: (figures: readonly Operand[]) => Figure | null,
  rounding: Rounding,
  before: readonly Step[],
  terms: readonly Term[],
): Trial {
  const writer = stepWriter(rounding, [...before])
  const operands = terms.map(writer.write)
  const holds = result(operands)
  writer.push(op, operands, holds)
  return { holds: holds !== null, steps: writer.steps }
}

/** The claims of several terms, each once, without those of `except`. */
export function claimsBesides(terms: readonly Term[], except: Term | undefined = undefined) {
  const left = new Set(except ? claimsOf(except) : [])
  return [...new Set(terms.flatMap(claimsOf))].filter((claim) => !left.has(claim))
}
