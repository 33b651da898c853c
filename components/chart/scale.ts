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
  plotHeight: number,
): ValueScale {
  const intervals = Math.max(2, Math.round(plotHeight / 44))
  if (values.length === 0) return enclosed([0, 1])
  if (scale === 'log') return enclosed(logTicks(values, intervals + 2))
  if (scale === 'reversed') return enclosed(rankTicks(values, intervals))
  const from = unit === 'index' || unit === 'rank' ? values : [0, ...values]
  return enclosed(valueTicks(from, intervals, unit === 'count' ? 1 : 0))
}

/** Where a heavier line stands: 100 for an index, nought for all else that can fall below it. */
export function baseline(scale: LineModel['scale'], unit: ValueUnit): number | null {
  if (unit === 'index') return 100
  return scale === 'linear' && unit !== 'rank' ? 0 : null
}

function enclosed(ticks: number[]): ValueScale {
  return { ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] }
}
