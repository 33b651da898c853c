import type { Interval } from '../analysis/interval'
import { bool, maybe, number, type RowOf } from '../store/shape'

/** The columns that say what a number may stand for. */
export const intervalShape = {
  ...{ low: maybe(number), high: maybe(number), low_included: bool, high_included: bool },
}

/** What a number may stand for, from these columns of a row. */
export const rowInterval = (row: RowOf<typeof intervalShape>): Interval => ({
  low: row.low,
  high: row.high,
  lowIncluded: row.low_included,
  highIncluded: row.high_included,
})
