import type { Word } from '../catalog/vocabulary'
import { add } from './arithmetic'
import { isOneDataSet, type Series, type SeriesPoint } from './series'
import { wording } from './wording'

/**
 * Levels with the total trade that a reporter's exports and imports come to in the years for which nobody states it in that
 * reporter's name. The two are of one data set, and no rival stands against a sum.
 */
export function withSums(levels: readonly Series[]): Series[] {
  const totals = levels.filter(isTotal)
  const added = levels.flatMap((exported): Series[] => {
    const imported = levels.find((other) => areBothWays(exported, other))
    if (!imported) return []
    const { reporter, from, to } = exported
    const stated = totals.find((s) => s.reporter === reporter && s.from === from && s.to === to)
    const taken = new Set(stated?.points.map(({ year }) => year))
    const sums = sumsOf(exported, imported).filter(({ year }) => !taken.has(year))
    if (sums.length === 0) return []
    const points = [...(stated?.points ?? []), ...sums].sort((a, b) => a.year - b.year)
    return [{ indicator: 'trade_turnover', kind: 'level', reporter, from, to, points }]
  })
  const isAdded = (s: Series) =>
    added.some((one) => one.reporter === s.reporter && one.from === s.from && one.to === s.to)
  return [...added, ...levels.filter((s) => !(isTotal(s) && isAdded(s)))]
}

const isTotal = ({ indicator }: Series): boolean => indicator === 'trade_turnover'

/** A reporter's exports to a partner and its imports from there. */
const areBothWays = (exported: Series, imported: Series): boolean =>
  exported.indicator === 'exports' &&
  imported.indicator === 'imports' &&
  exported.reporter !== null &&
  exported.reporter === exported.from &&
  imported.reporter === exported.reporter &&
  imported.from === exported.to &&
  imported.to === exported.from

const sumsOf = (exported: Series, imported: Series): SeriesPoint[] =>
  exported.points.flatMap((one) => {
    const other = imported.points.find(({ year }) => year === one.year)
    const qualifier = other && sumQualifier(one.qualifier, other.qualifier)
    if (!other || !qualifier || !isOneDataSet(one, other)) return []
    const [value, interval] = [one.value + other.value, add(one.interval, other.interval)]
    return [
      { year: one.year, value, qualifier, interval, claims: [...one.claims, ...other.claims], rivals: [] },
    ]
  })

/** How a sum of two worded numbers is worded; undefined of limits on two sides. */
function sumQualifier(a: Word<'qualifier'>, b: Word<'qualifier'>): Word<'qualifier'> | undefined {
  if (a === 'exact' && b === 'exact') return 'exact'
  const bounds = new Set([a, b].flatMap((one) => wording[one].bound ?? []))
  if (bounds.size === 2) return undefined
  if (bounds.size === 0) return 'about'
  return bounds.has('lower') ? 'at_least' : 'up_to'
}
