import { type Check, checkId } from '../check'
import { claimsBesides, compare } from '../judge'
import type { Ledger } from '../ledger'
import { stated } from '../term'

/** Exports plus imports are the turnover: of the same source where it states them, else of the same reporter. */
export function* partsAndTotal(ledger: Ledger): Iterable<Check> {
  for (const total of ledger.standing) {
    if (total.indicator !== 'trade_turnover' || total.kind !== 'level') continue
    const parts = ledger.sums(total).from(total.source_id)
    if (!parts) continue
    yield {
      id: checkId('parts_and_total', total.id),
      rule: 'parts_and_total',
      cell: total,
      ...compare(stated(total), parts),
      checked: [total],
      basis: claimsBesides([parts]),
    }
  }
}
