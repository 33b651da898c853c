import type { Word } from '../catalog/vocabulary'
import { exactly, growth, share } from './arithmetic'
import type { Series, SeriesPoint } from './series'

type Qualifier = Word<'qualifier'>

const lowerBound = (q: Qualifier) => q === 'more_than' || q === 'at_least'

/** How a ratio or a difference of two worded values is worded; undefined where the words allow no statement. */
export function ratioQualifier(now: Qualifier, before: Qualifier): Qualifier | undefined {
  if (now === 'exact' && before === 'exact') return 'exact'
  if (lowerBound(now)) return lowerBound(before) || before === 'up_to' ? undefined : 'at_least'
  if (lowerBound(before)) return now === 'up_to' ? undefined : 'up_to'
  if (now === 'up_to') return before === 'up_to' ? undefined : 'up_to'
  return before === 'up_to' ? 'at_least' : 'about'
}

/**
 * Growth in percent from a series' own levels: 100 · (value ÷ value of the year before − 1), for consecutive
 * years only. Where wording allows no statement ("more than" over "more than") there is no point.
 */
export function growthOf(series: Series): Series {
  const byYear = new Map(series.points.map((p) => [p.year, p]))
  const points = series.points.flatMap((now): SeriesPoint[] => {
    const before = byYear.get(now.year - 1)
    if (!before || before.value === 0) return []
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
 * A series as index, base year = 100: 100 · value ÷ value of the base year. Undefined where the series has no
 * level in that year, or only a bound.
 */
export function indexOf(series: Series, base: number): Series | undefined {
  const origin = series.points.find((p) => p.year === base)
  if (!origin || origin.value === 0) return undefined
  const points = series.points.flatMap((p): SeriesPoint[] => {
    const qualifier = p === origin ? 'exact' : ratioQualifier(p.qualifier, origin.qualifier)
    if (!qualifier) return []
    const claims = p === origin ? p.claims : [...p.claims, ...origin.claims]
    const value = (100 * p.value) / origin.value
    const interval = p === origin ? exactly(100) : share(p.interval, origin.interval)
    return [{ year: p.year, value, qualifier, interval, claims, rivals: p.rivals }]
  })
  return { ...series, points }
}
