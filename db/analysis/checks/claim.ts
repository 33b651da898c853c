import type { Word } from '../../catalog/vocabulary'
import { type Interval, intervalOf } from '../interval'

/** What the checks look at of a claim. */
export interface CheckedClaim extends Cell {
  readonly id: string
  readonly kind: Word<'claim_kind'>
  readonly period_kind: Word<'period_kind'>
  readonly value: number
  readonly unit: Word<'unit'>
  readonly qualifier: Word<'qualifier'>
  readonly rank: Word<'rank'>
  /** The finest and the coarsest place that the number may be rounded to. */
  readonly finest_unit: number
  readonly significant_unit: number
  readonly source_id: string
}

/** What a number is about: claims of one kind on one cell are like with like. */
export interface Cell {
  readonly indicator: Word<'indicator'>
  readonly reporter_id: string | null
  readonly from_id: string
  readonly to_id: string
  readonly product_id: string | null
  readonly study_level: Word<'study_level'> | null
  readonly period_start: string
  readonly period_end: string
}

/** How the zeros at the end of a whole number are read. */
export type Rounding = 'finest' | 'coarsest'

/** What a claim's number may stand for. */
export const claimInterval = (claim: CheckedClaim, rounding: Rounding): Interval =>
  intervalOf({ ...claim, place: rounding === 'finest' ? claim.finest_unit : claim.significant_unit })

/** One word for a cell and a kind of claim. */
export const cellKey = (cell: Cell, kind: Word<'claim_kind'>): string =>
  [
    kind,
    cell.indicator,
    cell.reporter_id,
    cell.from_id,
    cell.to_id,
    cell.product_id,
    cell.study_level,
    cell.period_start,
    cell.period_end,
  ].join(' ')
