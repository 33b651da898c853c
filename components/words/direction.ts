import { type IndicatorName, indicators } from '@/db/catalog/indicators'
import type { Desk } from './desk'

/** Between which countries a number of an indicator runs, and which way where it has one. */
export const directionOf = (desk: Desk, indicator: IndicatorName, from: string, to: string): string =>
  desk.t(`goods.${indicators[indicator].direction}`, { from: desk.country(from), to: desk.country(to) })
