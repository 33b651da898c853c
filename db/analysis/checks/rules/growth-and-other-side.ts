import { type Check, checkId } from '../check'
import { claimsBesides, compare } from '../judge'
import { type Ledger, otherSide, yearBefore } from '../ledger'
import { stated, type Term } from '../term'

/** What a reporter's level and growth say of the year before, against what the other side says of that year. */
export function* growthAndOtherSide(ledger: Ledger): Iterable<Check> {
  for (const growth of ledger.standing) {
    if (growth.kind !== 'growth' || growth.period_kind === 'years') continue
    const theirs = otherSide(yearBefore(growth))
    const base = theirs && ledger.known(theirs).best
    const own = ledger.levels(growth)
    const now = own.bySource.get(growth.source_id) ?? ledger.sums(growth).from(growth.source_id) ?? own.best
    if (!base || !now) continue
    const before: Term = { op: 'base', of: [now, stated(growth)] }
    yield {
      id: checkId('growth_and_other_side', growth.id),
      rule: 'growth_and_other_side',
      cell: growth,
      ...compare(before, base, 'sides_differ'),
      checked: [growth],
      basis: claimsBesides([before, base], stated(growth)),
    }
  }
}
