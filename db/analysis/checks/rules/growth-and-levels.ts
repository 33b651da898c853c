import { type Check, checkId } from '../check'
import { claimsBesides, compare } from '../judge'
import { type Ledger, yearBefore } from '../ledger'
import { claimsOf, stated, type Term } from '../term'

/**
 * Stated growth against the growth from a reporter's own level of a year before to its level: once with the level as
 * stated, once with the sum of exports and imports where the same source gives them.
 */
export function* growthAndLevels(ledger: Ledger): Iterable<Check> {
  for (const growth of ledger.standing) {
    if (growth.kind !== 'growth' || growth.period_kind === 'years') continue
    const base = ledger.known(yearBefore(growth)).from(growth.source_id)
    if (!base) continue
    const levels: [string, Term | undefined][] = [
      ['level', ledger.levels(growth).from(growth.source_id)],
      ['sum', ledger.sums(growth).bySource.get(growth.source_id)],
    ]
    for (const [form, now] of levels) {
      // A base that is led back from this growth would only prove itself.
      if (!now || claimsOf(base).includes(growth)) continue
      const computed: Term = { op: 'growth', of: [now, base] }
      yield {
        id: checkId('growth_and_levels', growth.id, form),
        rule: 'growth_and_levels',
        cell: growth,
        ...compare(stated(growth), computed),
        checked: [growth],
        basis: claimsBesides([computed]),
      }
    }
  }
}
