import { isOfBoth } from '../../catalog/indicators'
import type { Dataset } from '../dataset'
import type { FileRow } from '../tables'
import { entriesOf, rowRule } from './row-rule'

type Claim = FileRow<'claims'>
type Gap = FileRow<'gaps'>

const columns = ['year_from', 'year_to', 'indicator', 'reporter_id', 'from_id', 'to_id'] as const

/** A gap runs from a year to the same or a later one, and no year of it has a figure. */
export function gapRule(dataset: Dataset) {
  const levels = entriesOf(dataset, 'claims').flatMap(({ row, bad }) =>
    bad.size === 0 && isYearLevel(row) ? [row] : [],
  )
  return rowRule('gaps', columns, (gap) => {
    const { year_from, year_to } = gap
    if (year_to < year_from)
      return `${year_from} is after ${year_to}: expected year_from no later than year_to`
    const stated = levels.find(
      (claim) => isWithin(gap, Number(claim.period_start.slice(0, 4))) && fills(gap, claim),
    )
    return (
      stated &&
      `${year_from} to ${year_to} has a figure in ${stated.period_start.slice(0, 4)} (${stated.id}): expected years without one`
    )
  })(dataset)
}

const isYearLevel = ({ kind, period_kind, product_id, rank }: Claim) =>
  kind === 'level' &&
  (period_kind === 'year' || period_kind === 'academic_year') &&
  product_id === null &&
  rank !== 'deprecated'

const isWithin = ({ year_from, year_to }: Pick<Gap, 'year_from' | 'year_to'>, year: number) =>
  year >= year_from && year <= year_to

function fills(gap: Pick<Gap, (typeof columns)[number]>, claim: Claim): boolean {
  const { indicator, reporter_id, from_id, to_id } = gap
  const along = claim.from_id === from_id && claim.to_id === to_id
  const against = isOfBoth(indicator) && claim.from_id === to_id && claim.to_id === from_id
  return (
    claim.indicator === indicator &&
    (reporter_id === null || claim.reporter_id === reporter_id) &&
    (along || against)
  )
}
