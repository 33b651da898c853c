import type { Word } from '../../../catalog/vocabulary'
import { type Check, cellWords, checkId, type Finding } from '../check'
import { choiceOf } from '../choice'
import type { Cell, CheckedClaim } from '../claim'
import { claimsBesides, commonOf, compare } from '../judge'
import { type Ledger, otherSide } from '../ledger'
import { stepWriter } from '../steps'
import { figureOf, stated, type Term } from '../term'

/** What the two countries of a trade state of the same thing and period: the narrowest figure of each. */
export function* twoReporters(ledger: Ledger): Iterable<Check> {
  for (const kind of ['level', 'growth'] as const)
    for (const group of ledger.cells(kind)) {
      const [cell] = group
      const theirs = otherSide(cell)
      // Each pair once: turnover from the one first by alphabet, goods from the seller.
      if (!theirs || cell.indicator === 'imports') continue
      const twice = cell.indicator === 'trade_turnover' && cell.from_id > cell.to_id
      if (twice && ledger.at(theirs, kind).length > 0) continue
      const mine = sideOf(ledger, cell, kind)
      const other = sideOf(ledger, theirs, kind)
      if (!mine || !other) continue
      const finding = compare(mine, other, 'sides_differ')
      const claims = [...group, ...ledger.at(theirs, kind)]
      const rounder = finding.verdict === 'disagrees' ? meetsBoth(claims, mine, other) : undefined
      yield {
        id: checkId('two_reporters', kind, ...cellWords(cell)),
        rule: 'two_reporters',
        cell,
        ...(rounder ? hidden(finding, rounder) : finding),
        checked: claimsBesides([mine, other]),
        basis: rounder ? [rounder] : [],
      }
    }
}

function sideOf(ledger: Ledger, cell: Cell, kind: Word<'claim_kind'>) {
  if (kind === 'growth') return ledger.growths(cell).best
  return choiceOf([ledger.levels(cell).best, ledger.sums(cell).best].filter((term) => term !== undefined))
    .best
}

/** A rounder figure of either side that could be both figures at once. */
function meetsBoth(claims: readonly CheckedClaim[], a: Term, b: Term): CheckedClaim | undefined {
  const [mine, theirs] = [figureOf(a, 'coarsest'), figureOf(b, 'coarsest')]
  return claims.find((claim) => {
    const figure = figureOf(stated(claim), 'coarsest')
    return commonOf([figure, mine]) && commonOf([figure, theirs])
  })
}

/** Shows after the comparison that failed how a rounder figure meets both sides. */
function hidden(finding: Finding, rounder: CheckedClaim): Finding {
  const writer = stepWriter('coarsest', [...finding.steps])
  const figure = writer.write(stated(rounder))
  for (const side of finding.steps.at(-1)?.operands ?? []) {
    const pair = [figure, side]
    writer.push('common', pair, commonOf(pair))
  }
  return { ...finding, reason: 'rounding_hides_difference', steps: writer.steps }
}
