import { type Reasoned, statusReason } from '../words/status-reason'
import type { CellOf, Cells } from './kind'

const reason: CellOf = ({ desk, row, labels }) => {
  const { status_reason, status_reason_on, status_related_id } = row
  const stated = { ...row, reason: status_reason, reason_on: status_reason_on, related_id: status_related_id }
  // A list brings what the words of a status need: the field says so.
  return statusReason(desk, stated as unknown as Reasoned, labels.get('agreements'))
}

/** A status with its reason, or the reason alone. */
export const agreementCells: Cells = {
  status: (shown) => (
    <>
      {shown.desk.t(`vocabulary.agreement_status.${shown.row.status}`)} <small>{reason(shown)}</small>
    </>
  ),
  status_reason: reason,
}
