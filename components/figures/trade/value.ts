import type { Interval } from '@/db/analysis/interval'
import type { SeriesPoint } from '@/db/analysis/series'
import type { TradeSeries } from '@/db/queries/charts/trade'
import { type Desk, positionAfter } from '../../words/desk'
import { formatNumber, formatPercent } from '../../words/format'
import { mayBe, rangeText } from '../../words/may-be'

export type Measure = TradeSeries['measure']

/** A point's value in its measure, with its wording. */
export function worded(desk: Desk, { value, qualifier }: SeriesPoint, measure: Measure): string {
  const formats = {
    level: () => desk.dollars(value, positionAfter(qualifier)),
    growth: () => formatPercent(desk.locale, Math.round(value * 10) / 10, qualifier === 'exact'),
    index: () => formatNumber(desk.locale, value, 1),
  }
  return desk.t(`qualified.${qualifier}`, { value: formats[measure]() })
}

/** What a value may be; one that was worked out says so in any case, because its wording does not. */
export function rangeOf(desk: Desk, { interval, claims }: SeriesPoint, measure: Measure): string | undefined {
  const unit = ({ level: 'USD', growth: 'percent', index: undefined } as const)[measure]
  if (claims.length < 2) return mayBe(desk, interval, unit)
  const range = rangeText(desk, toTenths(interval, measure === 'growth' ? -100 : 0), unit)
  return range && desk.t('interval.may_be', { range })
}

/** Widened to the next tenths, so that it still holds all it held; open below where nothing but `least` bounds it. */
const toTenths = ({ low, high, lowIncluded }: Interval, least: number): Interval => ({
  low: low === null || (low === least && !lowIncluded) ? null : Math.floor(low * 10) / 10,
  high: high === null ? null : Math.ceil(high * 10) / 10,
  lowIncluded: true,
  highIncluded: true,
})
