import type { SeriesPoint } from '@/db/analysis/series'
import type { Cell } from '@/db/encode/csv'
import type { FileTable } from '@/db/encode/table-file'
import type { Mirror } from '@/db/queries/charts/mirror'

/** The file of what both sides state of one flow: a row for each year, with the gap or why there is none. */
export function mirrorTable(mirrors: readonly Mirror[]): FileTable {
  const side = (point: SeriesPoint | undefined): Cell[] => [
    point?.value ?? null,
    point?.qualifier ?? null,
    point?.interval.low ?? null,
    point?.interval.high ?? null,
    point?.claims[0]?.id ?? null,
    point?.claims[0]?.source_id ?? null,
  ]
  const rows = mirrors.flatMap(({ flow, base, other, years }) =>
    years.map((y): Cell[] => [
      ...[flow === 'turnover' ? 'turnover' : 'exports', base, other, y.year],
      ...[...side(y.base), ...side(y.other)],
      ...('why' in y.gap
        ? [null, null, null, y.gap.why]
        : [y.gap.absolute, y.gap.percent, y.gap.qualifier, null]),
    ]),
  )
  const figure = (of: string) =>
    ['value', 'qualifier', 'low', 'high', 'claim', 'source'].map((name) => `${of}_${name}`)
  return {
    header: [
      ...['flow', 'base_reporter_id', 'other_reporter_id', 'year', ...figure('base'), ...figure('other')],
      ...['gap', 'gap_percent', 'gap_qualifier', 'no_gap'],
    ],
    rows,
  }
}
