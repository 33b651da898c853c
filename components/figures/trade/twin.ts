import type { Series } from '@/db/analysis/series'
import type { Word } from '@/db/catalog/vocabulary'
import type { Twin } from '../../chart/types'
import { type Perspective, seriesName } from '../../trade/perspective'
import type { Desk } from '../../words/desk'
import { claimCell } from '../parts'
import { type Measure, rangeOf, worded } from './value'

/** The table of the trade chart: a row for each year, latest first, and a column for each line. */
export function tradeTwin(
  desk: Desk,
  perspective: Perspective,
  measure: Measure,
  drawn: readonly { s: Series; marks: boolean }[],
): Twin {
  const lines = drawn.filter(({ s }) => s.points.length > 0)
  const years = [...new Set(lines.flatMap(({ s }) => s.points.map((p) => p.year)))].sort((x, y) => y - x)
  const id = (s: Series, marks: boolean) =>
    `${s.indicator satisfies Word<'indicator'>}-${s.reporter}-${s.from}-${marks}`
  return {
    columns: [
      { id: 'year', label: desk.t('chart.year') },
      ...lines.map(({ s, marks }) => ({
        id: id(s, marks),
        label: seriesName(desk, perspective, s, marks),
        numeric: true,
      })),
    ],
    rows: years.map((year) => ({
      id: String(year),
      cells: [
        String(year),
        ...lines.map(({ s }) => {
          const point = s.points.find((p) => p.year === year)
          if (!point) return ''
          const sum = measure === 'level' && point.claims.length > 1 && desk.t('trade.computed_sum')
          const note = [sum, rangeOf(desk, point, measure)].filter(Boolean).join('; ')
          return claimCell(desk, worded(desk, point, measure), point.claims[0]?.id, note)
        }),
      ],
    })),
  }
}
