import type { Check, CheckRule } from './check'
import type { CheckedClaim } from './claim'
import { type Ledger, ledgerOf } from './ledger'
import { growthAndLevels } from './rules/growth-and-levels'
import { growthAndOtherSide } from './rules/growth-and-other-side'
import { orderOfMagnitude } from './rules/order-of-magnitude'
import { partAndWhole } from './rules/part-and-whole'
import { partsAndTotal } from './rules/parts-and-total'
import { periodsAndYear } from './rules/periods-and-year'
import { rankAndLevels } from './rules/rank-and-levels'
import { rivalClaims } from './rules/rival-claims'
import { measureScope, previousLevel, rankScope } from './rules/scope'
import { shareAndTotal } from './rules/share-and-total'
import { twoReporters } from './rules/two-reporters'

const rules: readonly CheckRule<Ledger>[] = [
  partsAndTotal,
  partAndWhole,
  growthAndLevels,
  growthAndOtherSide,
  periodsAndYear,
  shareAndTotal,
  rankAndLevels,
  twoReporters,
  rivalClaims,
  orderOfMagnitude,
  rankScope,
  measureScope,
  previousLevel,
]

/** All that the rules find in these claims, rule by rule; deprecated claims are only looked at for slips. */
export function checkClaims(claims: readonly CheckedClaim[]): Check[] {
  const ledger = ledgerOf(claims)
  return rules.flatMap((rule) => [...rule(ledger)])
}
