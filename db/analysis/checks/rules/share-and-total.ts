import { type Check, checkId, type Finding } from '../check'
import { claimsBesides, compare } from '../judge'
import { type Ledger, partnerOf, withPartner } from '../ledger'
import { sourceOf, stated, type Term } from '../term'

const WORLD = 'WLD'

/** A partner's stated share of a reporter's trade against its level over the trade with all partners. */
export function* shareAndTotal(ledger: Ledger): Iterable<Check> {
  for (const share of ledger.standing) {
    if (share.kind !== 'share' || share.product_id !== null || !partnerOf(share)) continue
    const part = ledger.known(share).from(share.source_id)
    const whole = ledger.known(withPartner(share, WORLD)).from(share.source_id)
    if (!part || !whole) continue
    const computed: Term = { op: 'share', of: [part, whole] }
    yield {
      id: checkId('share_and_total', share.id),
      rule: 'share_and_total',
      cell: share,
      ...within(share.source_id, computed, compare(stated(share), computed)),
      checked: [share],
      basis: claimsBesides([computed]),
    }
  }
}

/** Another source may count another total, or a later state of it: then a difference is no contradiction. */
function within(source: string, computed: Term, finding: Finding): Finding {
  if (finding.verdict !== 'disagrees' || sourceOf(computed) === source) return finding
  return { ...finding, verdict: 'cannot_tell', reason: 'other_source' }
}
