import type { Desk } from '../words/desk'

/** Years in words, neighbours joined: "1993–2020, 2023"; `years` in any order. */
export function yearSpans(desk: Desk, years: readonly number[]): string {
  const spans: [number, number][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else spans.push([year, year])
  }
  return spans
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(desk.t('chart.list_comma'))
}
