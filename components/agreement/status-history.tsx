import type { StatusPeriod } from '@/db/analysis/status'
import { FIRST_DAY, LAST_DAY } from '@/db/analysis/status'
import { PlainTable } from '../table/plain-table'
import type { Desk } from '../words/desk'
import { type Reasoned, statusReason } from '../words/status-reason'

interface Props {
  readonly desk: Desk
  readonly periods: readonly StatusPeriod[]
  readonly agreement: Pick<Reasoned, 'valid_from' | 'valid_to' | 'term_basis'>
  readonly titles: ReadonlyMap<string, { readonly text: string }>
}

/** An agreement's status through time, span by span, with the reason of each. */
export function StatusHistory({ desk, periods, agreement, titles }: Props) {
  const { t } = desk
  const day = (date: string) => (date === FIRST_DAY || date === LAST_DAY ? '' : desk.date(date))
  return (
    <PlainTable
      caption={t('detail.status_history')}
      columns={[
        { id: 'status', label: t('field.status') },
        { id: 'from', label: t('detail.from_day') },
        { id: 'to', label: t('detail.to_day') },
        { id: 'reason', label: t('field.status_reason') },
      ]}
      rows={periods.map((period) => ({
        id: period.from_on,
        cells: [
          t(`vocabulary.agreement_status.${period.status}`),
          day(period.from_on),
          day(period.to_on),
          statusReason(desk, { ...agreement, ...period }, titles),
        ],
      }))}
    />
  )
}
