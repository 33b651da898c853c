import type { Relation } from '@/db/queries/charts/relations'
import type { Term } from '@/db/queries/charts/terms'
import type { AgreementTimeline } from '@/db/queries/charts/timeline'
import type { Twin, TwinCell } from '../../chart/types'
import type { Desk } from '../../words/desk'
import { statusReason } from '../../words/status-reason'
import { relationsOf, type Titles } from './row'

const dates = ['signed_on', 'entry_into_force', 'valid_from', 'valid_to'] as const

/**
 * The timeline as a table, one row a line: under each of its groups an agreement stands again.
 * @param groupName the heading of a group by its id
 */
export function timelineTwin(
  desk: Desk,
  { grouping, groups, relations }: AgreementTimeline,
  titles: Titles,
  groupName: (id: string | null) => string,
): Twin {
  const grouped = grouping !== 'none'
  const made = new Map<string, Row>()
  const cellsOf = (term: Term) => {
    const cells = made.get(term.id) ?? termCells(desk, term, relations, titles)
    made.set(term.id, cells)
    return cells
  }
  const column = (id: string) => ({ id, label: desk.t(`field.${id}`) })
  return {
    columns: [
      column('title'),
      ...(grouped ? [{ id: 'group', label: desk.t(`control.group.${grouping}`) }] : []),
      ...[...dates, 'status', 'status_reason'].map(column),
      { id: 'related', label: desk.t('detail.related') },
    ],
    rows: groups.flatMap(({ id: group, terms }) =>
      terms.map((term) => {
        const [title, ...rest] = cellsOf(term)
        return {
          id: `${group ?? ''} ${term.id}`,
          cells: [title, ...(grouped ? [groupName(group)] : []), ...rest],
        }
      }),
    ),
  }
}

type Row = readonly [TwinCell, ...TwinCell[]]

const termCells = (desk: Desk, term: Term, relations: readonly Relation[], titles: Titles): Row => [
  { text: titles.get(term.id)?.text ?? term.id, href: desk.href(`agreements/${term.id}`) },
  ...dates.map((date) => (term[date] === null ? '' : desk.date(term[date]))),
  desk.t(`vocabulary.agreement_status.${term.status}`),
  statusReason(desk, term, titles),
  relationsOf(desk, term.id, relations, titles),
]
