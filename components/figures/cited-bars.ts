import { boundsOf } from '@/db/analysis/interval'
import type { Cited } from '@/db/queries/cited'
import type { BarModel, BarSeries, FigureModel } from '../chart/types'
import type { Desk } from '../words/desk'
import { mayBe } from '../words/may-be'
import { citedSources, claimCell, disputedLegend, wordingLegend } from './parts'

const rangeOf = (desk: Desk, { claim }: Cited) => mayBe(desk, boundsOf(claim), claim.unit)

interface BarSpec extends Pick<FigureModel, 'id' | 'title' | 'description' | 'notes' | 'csv' | 'rows'> {
  readonly category: (cited: Cited) => string
  readonly categoryLabel: string
  readonly order: (cited: readonly Cited[]) => readonly Cited[]
  readonly line: (cited: Cited) => string
  readonly label: (cited: Cited) => string
  readonly colour: (cited: Cited) => BarSeries['colour']
  readonly fill: (cited: Cited) => BarSeries['fill']
  readonly layout: BarModel['layout']
}

/** Claims as bars. Where several claims share a bar, the first is drawn and the table lists them all. */
export function barFigure(desk: Desk, cited: readonly Cited[], spec: BarSpec): FigureModel {
  const categories = spec
    .order(cited)
    .map(spec.category)
    .filter((c, i, all) => all.indexOf(c) === i)
  const lines = [...new Set(cited.map(spec.line))].sort()
  const at = (line: string, category: string) =>
    cited.filter((c) => spec.line(c) === line && spec.category(c) === category)
  const series = lines.flatMap((line): BarSeries[] => {
    const sample = cited.find((c) => spec.line(c) === line)
    if (!sample) return []
    const values = categories.map((category) => {
      const [drawn, ...rivals] = at(line, category)
      if (!drawn) return null
      const others = rivals.map((r) => `${desk.value(r.claim)} – ${r.source.publisher}`)
      return {
        y: drawn.claim.value,
        qualifier: drawn.claim.qualifier,
        tip: [
          `${category}: ${desk.value(drawn.claim)}`,
          ...[rangeOf(desk, drawn)].flatMap((range) => range ?? []),
          spec.label(drawn),
          drawn.source.publisher,
          ...others,
        ],
        href: desk.href(`claims/${drawn.claim.id}`),
        ...(desk.isDisputed(drawn.claim.id) && { disputed: true }),
      }
    })
    return [
      { id: line, label: spec.label(sample), colour: spec.colour(sample), fill: spec.fill(sample), values },
    ]
  })
  return {
    ...spec,
    sources: citedSources(
      desk,
      cited.map(({ source }) => source),
    ),
    legend: [
      ...series.map(({ label, colour, fill }) => ({
        label,
        colour,
        mark: fill === 'solid' ? ('bar' as const) : ('hatched' as const),
      })),
      ...wordingLegend(desk),
      ...disputedLegend(
        desk,
        series.flatMap((one) => one.values),
      ),
    ],
    chart: { kind: 'bar', unit: 'count', layout: spec.layout, categories, series },
    twin: {
      columns: [
        { id: 'category', label: spec.categoryLabel },
        { id: 'line', label: desk.t('chart.what') },
        { id: 'value', label: desk.t('field.value'), numeric: true },
        { id: 'source', label: desk.t('field.source_id') },
      ],
      rows: cited.map((c) => ({
        id: c.claim.id,
        cells: [
          spec.category(c),
          spec.label(c),
          claimCell(desk, desk.value(c.claim), c.claim.id, rangeOf(desk, c)),
          { text: c.source.publisher, href: desk.href(`sources/${c.source.id}`) },
        ],
      })),
    },
  }
}
