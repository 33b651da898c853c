import { NOT_STATED } from '@/db/catalog/query/query'
import type { FacetValue } from '@/db/lists/engine'
import type { FigureModel } from '../../chart/types'
import type { Desk } from '../../words/desk'

/** How many agreements of the list were signed in each year. */
export function signedByYearFigure(
  desk: Desk,
  counts: readonly FacetValue[],
  sources: FigureModel['sources'],
  csv: string,
): FigureModel {
  const dated = counts.filter(({ value }) => value !== NOT_STATED)
  const byYear = new Map(dated.map(({ value, count }) => [Number(value), count]))
  const years = [...byYear.keys()]
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = years.length > 0 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : []
  const signed = (year: number) => byYear.get(year) ?? 0
  const undated = counts.find(({ value }) => value === NOT_STATED)?.count ?? 0
  const text = (n: number) => desk.t('chart.signed.count', { n })
  return {
    id: 'signed-by-year',
    title: desk.t('chart.signed.title'),
    description: desk.t('chart.signed.description', { n: total }),
    notes: undated > 0 ? [desk.t('chart.signed.undated', { n: undated })] : [],
    sources,
    legend: [],
    chart: {
      kind: 'bar',
      unit: 'count',
      layout: 'columns',
      categories: span.map(String),
      series: [
        {
          id: 'signed',
          label: desk.t('chart.signed.label'),
          colour: 'neutral',
          fill: 'solid',
          values: span.map((year) =>
            signed(year) === 0
              ? null
              : { y: signed(year), qualifier: 'exact', tip: [`${year}: ${text(signed(year))}`] },
          ),
        },
      ],
    },
    twin: {
      columns: [
        { id: 'year', label: desk.t('chart.year') },
        { id: 'signed', label: desk.t('chart.signed.label'), numeric: true },
      ],
      rows: span
        .filter((year) => signed(year) > 0)
        .map((year) => ({ id: String(year), cells: [String(year), desk.number(signed(year))] })),
    },
    csv,
    rows: byYear.size,
  }
}
