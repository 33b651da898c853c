import { widest } from './axis-text'
import { logTicks, rankTicks, valueTicks } from './ticks'
import type { LineModel, ValueUnit } from './types'

/** A value axis: its ends and its ticks, from the smallest value to the largest. */
export interface ValueScale {
  readonly domain: [number, number]
  readonly ticks: number[]
}

/** The value axis for one panel, by the kind of scale and what the unit counts from. */
export function valueScale(
  scale: LineModel['scale'],
  unit: ValueUnit,
  values: readonly number[],
  intervals: number,
): ValueScale {
  if (scale === 'log') return enclosed(logTicks(values, intervals + 2))
  if (values.length === 0) return enclosed([0, 1])
  if (scale === 'reversed') return padded(rankTicks(values, intervals))
  const from = unit === 'index' || unit === 'rank' ? values : [0, ...values]
  return enclosed(valueTicks(from, intervals, unit === 'count' ? 1 : 0))
}

/** Where a heavier line stands: 100 for an index, nought for all else that can fall below it. */
export function baseline(scale: LineModel['scale'], unit: ValueUnit): number | null {
  if (unit === 'index') return 100
  return scale === 'linear' && unit !== 'rank' ? 0 : null
}

/** The finest value axis whose labels stand side by side in the width given. */
export function lyingScale(
  unit: ValueUnit,
  values: readonly number[],
  write: (value: number) => string,
  width: number,
): ValueScale {
  const finest = [6, 5, 4, 3, 2].map((intervals) => valueScale('linear', unit, values, intervals))
  const fits = ({ ticks }: ValueScale) => ticks.length * (widest(ticks.map(write)) + 16) <= width
  return finest.find(fits) ?? valueScale('linear', unit, values, 1)
}

/** Keeps marks of the first and last place off the panel's edges. */
function padded(ticks: number[]): ValueScale {
  const { domain } = enclosed(ticks)
  const air = (domain[1] - domain[0]) * 0.08
  return { ticks, domain: [domain[0] - air, domain[1] + air] }
}

function enclosed(ticks: number[]): ValueScale {
  return { ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] }
}
