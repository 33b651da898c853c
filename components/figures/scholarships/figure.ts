import type { Cited } from '@/db/queries/cited'
import { colourOf } from '../../chart/colour'
import type { FigureModel } from '../../chart/types'
import type { Desk } from '../../words/desk'
import { barFigure } from '../cited-bars'

/** Places and awards of the pair by period: places solid, awards hatched, the provider's colour. */
export function scholarshipFigure(desk: Desk, cited: readonly Cited[], csv: string): FigureModel {
  const slot = ({ claim }: Cited) => {
    const level = claim.study_level === 'bachelor' || claim.study_level === 'master' ? claim.study_level : ''
    return level ? `${desk.period(claim)} · ${desk.t(`vocabulary.study_level.${level}`)}` : desk.period(claim)
  }
  const line = ({ claim }: Cited) => `${claim.indicator} ${claim.from_id}`
  const label = ({ claim }: Cited) =>
    desk.t(`chart.${claim.indicator}`, {
      provider: desk.country(claim.from_id),
      beneficiary: desk.country(claim.to_id),
    })
  return barFigure(desk, cited, {
    id: 'scholarships',
    title: desk.t('chart.scholarships.title', { pair: desk.pairName }),
    description: desk.t('chart.scholarships.description', { pair: desk.pairName }),
    notes: [desk.t('chart.scholarships.note')],
    category: slot,
    categoryLabel: desk.t('chart.period'),
    order: (all) => all,
    line,
    label,
    colour: ({ claim }) => colourOf(desk.pair, claim.from_id),
    fill: ({ claim }) => (claim.indicator === 'scholarship_awards' ? 'hatched' : 'solid'),
    layout: 'columns',
    csv,
    rows: cited.length,
  })
}
