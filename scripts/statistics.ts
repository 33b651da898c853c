/** The middle and the slow end of many measurements, in the unit they came in. */
export interface Spread {
  readonly median: number
  readonly p95: number
}

/** Median and 95th percentile (nearest rank), rounded to three decimals. */
export function spread(measured: readonly number[]): Spread {
  const sorted = [...measured].sort((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN)
  return { median: at(0.5), p95: at(0.95) }
}

/** Milliseconds of each of `times` runs, after a few that are not counted. */
export async function timed(times: number, run: () => unknown): Promise<number[]> {
  for (let i = 0; i < 5; i++) await run()
  const measured: number[] = []
  for (let i = 0; i < times; i++) {
    const started = performance.now()
    await run()
    measured.push(performance.now() - started)
  }
  return measured
}

/** Three decimals are more than a clock is worth. */
export const round = (value: number) => Math.round(value * 1000) / 1000
