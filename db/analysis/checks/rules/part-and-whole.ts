import { type Check, checkId } from '../check'
import type { Cell, CheckedClaim } from '../claim'
import { claimsBesides, compareOrder } from '../judge'
import { type Ledger, otherSide, partnerOf } from '../ledger'
import { stated } from '../term'

/**
 * A part is no larger than its whole: exports or imports than the total trade of the same period, as the same reporter
 * states it, else the other side; one product than all goods.
 */
export function* partAndWhole(ledger: Ledger): Iterable<Check> {
  for (const part of ledger.standing) {
    if (part.kind !== 'level') continue
    const whole = wholesOf(part)
      .map((cell) => ledger.levels(cell).from(part.source_id))
      .find((term) => term !== undefined)
    if (!whole) continue
    yield {
      id: checkId('part_and_whole', part.id),
      rule: 'part_and_whole',
      cell: part,
      ...compareOrder(stated(part), whole, 'part_larger'),
      checked: [part],
      basis: claimsBesides([whole]),
    }
  }
}

/** What a level is a part of, the nearest first. */
function wholesOf(part: CheckedClaim): Cell[] {
  if (part.product_id !== null) return [{ ...part, product_id: null }]
  const partner = partnerOf(part)
  const reporter = part.reporter_id
  if (part.indicator === 'trade_turnover' || !partner || reporter === null) return []
  const total: Cell = { ...part, indicator: 'trade_turnover', from_id: reporter, to_id: partner }
  return [total, ...[otherSide(total) ?? []].flat()]
}
