import type { Dataset } from '../dataset'
import { inOrder } from './order'
import { entriesOf, rowRule } from './row-rule'

/** What is observed of an agreement is not older than its signing, as far as both dates are known. */
export function evidenceRule(dataset: Dataset) {
  const readable = entriesOf(dataset, 'agreements').filter(({ bad }) => !bad.has('signed_on'))
  const signedOn = new Map(readable.map(({ row }) => [row.id, row.signed_on]))
  return rowRule('agreement_evidence', ['observed_on', 'agreement_id'], ({ observed_on, agreement_id }) => {
    const signed = signedOn.get(agreement_id)
    return !signed || inOrder(signed, observed_on)
      ? undefined
      : `${observed_on} is before ${signed}: expected observed_on no earlier than the signing of ${agreement_id}`
  })(dataset)
}
