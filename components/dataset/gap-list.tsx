import type { KnownGap } from '@/db/analysis/coverage'
import { Note } from '../record/note'
import { PlainTable } from '../table/plain-table'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'

/** The years for which a figure was sought, with why none stands there. */
export function GapList({ desk, gaps }: { desk: Desk; gaps: readonly KnownGap[] }) {
  const { t } = desk
  if (gaps.length === 0) return null
  return (
    <details>
      <summary>{t('coverage.gaps', { n: gaps.length })}</summary>
      <PlainTable
        caption={t('coverage.gaps', { n: gaps.length })}
        columns={[
          { id: 'what', label: t('field.indicator') },
          { id: 'flow', label: t('goods.flow') },
          { id: 'whose', label: t('field.reporter_id') },
          { id: 'years', label: t('field.years') },
          { id: 'reason', label: t('coverage.reason') },
          { id: 'note', label: t('field.note') },
        ]}
        rows={gaps.map(({ indicator, reporter, from, to, year_from, year_to, reason, note }) => ({
          id: [indicator, reporter, from, to, year_from].join(' '),
          cells: [
            t(`vocabulary.indicator.${indicator}`),
            directionOf(desk, indicator, from, to),
            reporter ? desk.country(reporter) : t('coverage.anybody'),
            year_from === year_to ? String(year_from) : `${year_from}–${year_to}`,
            t(`vocabulary.gap_reason.${reason}`),
            <Note key="note" desk={desk} text={note} />,
          ],
        }))}
      />
    </details>
  )
}
