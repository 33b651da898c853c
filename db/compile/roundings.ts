import { type Interval, intervalOf, significantUnits } from '../analysis/interval'
import type { DerivedPart, FileRow } from './tables'

type Rounded = Omit<DerivedPart<'claims'>, 'topic' | 'changed_on' | 'ordinal' | 'search'>

/** To which places a claim's number may be rounded, and what it may stand for at the coarsest of them. */
export function roundingOf({ value, unit, kind, qualifier, significant_unit }: FileRow<'claims'>): Rounded {
  const { finest, coarsest } = significant_unit
    ? { finest: significant_unit, coarsest: significant_unit }
    : significantUnits(value, unit)
  const interval: Interval = intervalOf({ value, qualifier, kind, unit, place: coarsest })
  return {
    finest_unit: finest,
    significant_unit: coarsest,
    low: interval.low,
    high: interval.high,
    low_included: interval.lowIncluded,
    high_included: interval.highIncluded,
  }
}
