import { type StatusRecord, type Successor, statusPeriods } from '../analysis/status'
import { firstDay, lastDay } from '../catalog/days'
import { groupBy } from '../group'
import type { Schema } from '../schema/schema'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'
import type { FileRow } from './tables'

type Agreement = FileRow<'agreements'>

/** The status of every agreement through all time, from its dates, its evidence and its successors. */
export function* agreementStatuses(dataset: Dataset): Iterable<Schema['agreement_statuses']['$inferInsert']> {
  const agreements = entriesOf(dataset, 'agreements').map(({ row }) => row)
  const evidence = groupBy(
    entriesOf(dataset, 'agreement_evidence').map(({ row }) => row),
    (row) => row.agreement_id,
  )
  const successors = groupBy([...successions(dataset, agreements)], ([id]) => id)
  for (const agreement of agreements) {
    const record: StatusRecord = {
      ...agreement,
      evidence: evidence.get(agreement.id) ?? [],
      successors: (successors.get(agreement.id) ?? []).map(([, successor]) => successor),
    }
    for (const period of statusPeriods(record)) yield { agreement_id: agreement.id, ...period }
  }
}

/** What replaces or renews which agreement, and from when: its entry into force, else its signing. */
function* successions(dataset: Dataset, agreements: readonly Agreement[]): Iterable<[string, Successor]> {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  for (const { row } of entriesOf(dataset, 'agreement_links')) {
    if (row.kind !== 'replaces' && row.kind !== 'renews') continue
    const later = byId.get(row.from_id)
    if (!later || later.disputed) continue
    const signed = later.signed_on && lastDay(later.signed_on)
    const term = later.valid_from && firstDay(later.valid_from)
    const from_on = (later.entry_into_force && lastDay(later.entry_into_force)) ?? signed ?? term
    if (from_on) yield [row.to_id, { id: row.from_id, kind: row.kind, from_on }]
  }
}
