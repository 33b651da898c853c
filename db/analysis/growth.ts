import type { Word } from '../catalog/vocabulary'
import { exactly, growth, share } from './arithmetic'
import type { Interval } from './interval'
import { isOneDataSet, type Series, type SeriesPoint } from './series'
import { isBound, wording } from './wording'

type Qualifier = Word<'qualifier'>

/** How a ratio or a difference of two worded values is worded; undefined where the words allow no statement. */
export function ratioQualifier(now: Qualifier, before: Qualifier): Qualifier | undefined {
  if (now === 'exact' && before === 'exact') return 'exact'
  const [above, below] = [wording[now].bound, wording[before].bound]
  if (above && below) return undefined
  if (above) return above === 'lower' ? 'at_least' : 'up_to'
  if (below) return below === 'lower' ? 'up_to' : 'at_least'
  return 'about'
}

/**
 * Growth in percent from a series' own levels: 100 · (value ÷ value of the year before − 1), for consecutive
 * years only. There is none to or from a limit ("more than"), and none between figures of two data sets.
 */
export function growthOf(series: Series): Series {
  const byYear = new Map(series.points.map((p) => [p.year, p]))
  const points = series.points.flatMap((now): SeriesPoint[] => {
    const before = byYear.get(now.year - 1)
    if (!before || before.value === 0 || !isOneDataSet(now, before)) return []
    if (isBound(now.qualifier) || isBound(before.qualifier)) return []
    const qualifier = ratioQualifier(now.qualifier, before.qualifier)
    if (!qualifier) return []
    const claims = [...now.claims, ...before.claims]
    const value = 100 * (now.value / before.value - 1)
    const interval = growth(now.interval, before.interval)
    return [{ year: now.year, value, qualifier, interval, claims, rivals: [] }]
  })
  return { ...series, kind: 'growth', points }
}

/**
 * Computed growth in which a year's stated growth of the same reporter stands wherever it leaves less open: the
 * growth of two rounded levels may be anything between.
 */
export function withStated(computed: Series, stated: readonly Series[]): Series {
  const own = stated.find(
    ({ indicator, reporter, from, to }) =>
      indicator === computed.indicator &&
      reporter === computed.reporter &&
      from === computed.from &&
      to === computed.to,
  )
  const points = computed.points.map((point) => {
    const said = own?.points.find(({ year }) => year === point.year)
    return said && width(said.interval) < width(point.interval) ? said : point
  })
  return { ...computed, points }
}

const width = ({ low, high }: Interval) => (high ?? Infinity) - (low ?? -Infinity)

/**
 * A series as index, base year = 100: 100 · value ÷ value of the base year. Undefined where the series has no
 * level in that year, or only a bound; years of another data set are left out.
 */
export function indexOf(series: Series, base: number): Series | undefined {
  const origin = series.points.find((p) => p.year === base)
  if (!origin || origin.value === 0) return undefined
  const points = series.points.flatMap((p): SeriesPoint[] => {
    const qualifier = p === origin ? 'exact' : ratioQualifier(p.qualifier, origin.qualifier)
    if (!qualifier || !isOneDataSet(p, origin)) return []
    const claims = p === origin ? p.claims : [...p.claims, ...origin.claims]
    const value = (100 * p.value) / origin.value
    const interval = p === origin ? exactly(100) : share(p.interval, origin.interval)
    return [{ year: p.year, value, qualifier, interval, claims, rivals: p.rivals }]
  })
  return { ...series, points }
}
