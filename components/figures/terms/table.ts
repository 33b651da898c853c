import type { Cell } from '@/db/encode/csv'
import type { FileTable } from '@/db/encode/table-file'
import type { AgreementTimeline } from '@/db/queries/charts/timeline'

/** The file of the timeline: a row for each agreement in each of its groups. */
export function termsTable({ grouping, groups, relations }: AgreementTimeline): FileTable {
  const rows = groups.flatMap(({ id, terms }) =>
    terms.map((t): Cell[] => [
      ...(grouping === 'none' ? [] : [id]),
      ...[t.id, t.type, t.status, t.reason, t.signed_on, t.entry_into_force, t.valid_from, t.valid_to],
      t.term_basis,
      relations.flatMap(({ from, to, kind }) => (from === t.id ? [`${kind}:${to}`] : [])).join(';'),
    ]),
  )
  const header =
    'id,type,status,reason,signed_on,entry_into_force,valid_from,valid_to,term_basis,relations'.split(',')
  return { header: grouping === 'none' ? header : [grouping, ...header], rows }
}
