import type { Cited } from '@/db/queries/cited'
import type { FigureModel } from '../../chart/types'
import type { Desk } from '../../words/desk'
import { barFigure } from '../cited-bars'

/** Places that providers give to one country's citizens, provider by provider, one bar an academic year. */
export function providersFigure(
  desk: Desk,
  beneficiary: string,
  cited: readonly Cited[],
  file: Pick<FigureModel, 'csv' | 'rows'>,
): FigureModel {
  const years = [...new Set(cited.map(({ claim }) => claim.period_start))]
  const country = desk.country(beneficiary)
  return barFigure(desk, cited, {
    id: `providers-${beneficiary.toLowerCase()}`,
    title: desk.t('chart.providers.title', { country }),
    description: desk.t('chart.providers.description', { country }),
    notes: [desk.t('chart.providers.note')],
    category: ({ claim }) => desk.country(claim.from_id),
    categoryLabel: desk.t('chart.provider'),
    order: (all) => [...all].sort((x, y) => y.claim.value - x.claim.value),
    line: ({ claim }) => claim.period_start,
    label: ({ claim }) => desk.period(claim),
    colour: () => 'neutral',
    fill: ({ claim }) => (claim.period_start === years.at(-1) ? 'solid' : 'hatched'),
    layout: 'rows',
    ...file,
  })
}
