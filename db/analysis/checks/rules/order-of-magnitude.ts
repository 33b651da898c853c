import { type Check, checkId, type Finding } from '../check'
import type { CheckedClaim } from '../claim'
import { claimsBesides } from '../judge'
import { type Ledger, otherSide, yearBefore } from '../ledger'
import { type Operand, stepWriter } from '../steps'
import { claimsOf, figureOf, stated, type Term } from '../term'

/** How near to a power of ten two figures must stand to look like one slip. */
const NEAR = 0.1

/**
 * Levels that stand a power of ten from another figure of the same thing: the same digits betray the unit; where the
 * digits differ too, unit and scope are both possible. Deprecated claims are looked at too.
 */
export function* orderOfMagnitude(ledger: Ledger): Iterable<Check> {
  for (const claim of ledger.claims) {
    if (claim.kind !== 'level' || claim.value === 0) continue
    const theirs = otherSide(claim)
    const rivals = [ledger.known(claim).best, theirs && ledger.known(theirs).best].filter(isTerm)
    const near = rivals.filter((term) => slipped(claim, term))
    if (near.length === 0) continue
    const growth = ledger.growths(claim).bySource.get(claim.source_id)
    const before = growth && ledger.levels(yearBefore(claim)).best
    const whole = claim.indicator === 'trade_turnover' ? undefined : ledger.levels(turnoverOf(claim)).best
    yield {
      id: checkId('order_of_magnitude', claim.id),
      rule: 'order_of_magnitude',
      cell: claim,
      ...found(claim, near, { growth, before, whole }),
      checked: [claim],
      basis: claimsBesides([...near, growth, before, whole].filter(isTerm)),
    }
  }
}

const isTerm = (term: Term | undefined): term is Term => term !== undefined

const timesOf = (claim: CheckedClaim, term: Term) => claim.value / figureOf(term, 'finest').value

/** The nearest power of ten between two values, and how far from it they are. */
function powerOf(times: number): { power: number; off: number } {
  const power = Math.round(Math.log10(times))
  return { power, off: Math.abs(times / 10 ** power - 1) }
}

function slipped(claim: CheckedClaim, term: Term): boolean {
  if (claimsOf(term).includes(claim)) return false
  const times = timesOf(claim, term)
  if (!(times > 0) || !Number.isFinite(times)) return false
  const { power, off } = powerOf(times)
  return power !== 0 && off <= NEAR
}

/** The turnover that exports or imports are part of. */
function turnoverOf(claim: CheckedClaim) {
  const [reporter, partner] =
    claim.indicator === 'imports' ? [claim.to_id, claim.from_id] : [claim.from_id, claim.to_id]
  return { ...claim, indicator: 'trade_turnover' as const, from_id: reporter, to_id: partner }
}

interface Context {
  /** What the same source says of growth. */
  readonly growth: Term | undefined
  /** Its level of the year before, as another states it. */
  readonly before: Term | undefined
  /** The turnover that it is part of. */
  readonly whole: Term | undefined
}

function found(claim: CheckedClaim, near: readonly Term[], { growth, before, whole }: Context): Finding {
  const writer = stepWriter('coarsest')
  const own = writer.write(stated(claim))
  const times = (...pair: [Operand, Operand]) => {
    const [larger, smaller] = pair[0].value < pair[1].value ? [pair[1], pair[0]] : pair
    const value = larger.value / smaller.value
    const open = { low: null, high: null, lowIncluded: false, highIncluded: false }
    writer.push('times', [larger, smaller], { value, unit: larger.unit, ...open })
  }
  for (const term of near) times(own, writer.write(term))
  if (whole) times(own, writer.write(whole))
  if (growth) {
    const base = writer.write({ op: 'base', of: [stated(claim), growth] })
    for (const term of [before, ...near].filter(isTerm)) times(base, writer.write(term))
  }
  const sameDigits = near.some((term) => powerOf(timesOf(claim, term)).off < 1e-9)
  return sameDigits
    ? { verdict: 'disagrees', reason: 'unit_slip', steps: writer.steps }
    : { verdict: 'cannot_tell', reason: 'unit_or_scope_slip', steps: writer.steps }
}
