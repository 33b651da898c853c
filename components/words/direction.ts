import { type IndicatorName, indicators } from '@/db/catalog/indicators'
import type { Desk } from './desk'

const WORLD = 'WLD'

/** Between which countries a number of an indicator runs and which way, in words that fit the indicator. */
export function directionOf(desk: Desk, indicator: IndicatorName, from: string, to: string): string {
  const world = to === WORLD ? 'to' : from === WORLD ? 'from' : 'none'
  const names = { from: desk.country(from), to: desk.country(to), world }
  return desk.t(`direction.${indicators[indicator].ends}`, names)
}
