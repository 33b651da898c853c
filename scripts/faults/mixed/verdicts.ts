import { atMost, none, tried, type Verdict } from '../verdict'
import type { Sample } from '../watch'
import type { Loaded } from './load'
import { slope } from './slope'

/** How memory and descriptors went in the second half of a run. */
export interface Trend {
  /** MiB in the middle of that half. */
  readonly meanMiB: number
  /** Rise from its beginning to its end along the straight line, in percent of the mean. */
  readonly growthPercent: number
  readonly growthDescriptors: number
}

/** @returns undefined where too little was seen to speak of a trend */
export function trendOf(samples: readonly Sample[]): Trend | undefined {
  const half = samples.slice(Math.floor(samples.length / 2))
  const [first, last] = [half[0], half.at(-1)]
  if (!first || !last || half.length < 8) return undefined
  const mean = half.reduce((sum, { residentMiB }) => sum + residentMiB, 0) / half.length
  const growth = (of: (one: Sample) => number) =>
    slope(half.map((one) => [one.at, of(one)])) * (last.at - first.at)
  return {
    meanMiB: Math.round(mean),
    growthPercent: Math.round((growth((one) => one.residentMiB) / mean) * 1000) / 10,
    growthDescriptors: Math.round(growth((one) => one.descriptors) * 10) / 10,
  }
}

/** What a run says of the promises made for it. @param bound percent by which memory may rise in its second half */
export function judge(
  wanted: number,
  loaded: Loaded,
  trend: Trend | undefined,
  bound: number,
): readonly Verdict[] {
  return [
    tried(loaded.requests, wanted),
    none('every address gives its own answer', loaded.wrong),
    atMost(
      `memory is flat: at most ${bound} % more at the end of the second half`,
      trend?.growthPercent,
      bound,
      '%',
    ),
    atMost('descriptors are flat', trend?.growthDescriptors, 4, 'more'),
  ]
}
