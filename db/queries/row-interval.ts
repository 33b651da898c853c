import type { Interval } from '../analysis/interval'
import type { Cells } from '../store'

/** What a number may stand for, from the columns `low`, `high`, `low_included` and `high_included` of a row. */
export const rowInterval = ({ low, high, low_included, high_included }: Cells): Interval => ({
  low: low === null ? null : Number(low),
  high: high === null ? null : Number(high),
  lowIncluded: low_included === 1,
  highIncluded: high_included === 1,
})
