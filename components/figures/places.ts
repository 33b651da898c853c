import { boundsOf } from '@/db/analysis/interval'
import type { Cited } from '@/db/queries/cited'
import { colourOf } from '../chart/colour'
import type { BarModel, BarSeries, FigureModel } from '../chart/types'
import type { Desk } from '../words/desk'
import { mayBe } from '../words/may-be'
import { citedSources, claimCell, disputedLegend, wordingLegend } from './parts'

/** Places and awards of the pair by period: places solid, awards hatched, the provider's colour. */
export function scholarshipFigure(desk: Desk, cited: readonly Cited[], csv: string): FigureModel {
  const slot = ({ claim }: Cited) => {
    const level = claim.study_level === 'bachelor' || claim.study_level === 'master' ? claim.study_level : ''
    return level ? `${desk.period(claim)} · ${desk.t(`vocabulary.study_level.${level}`)}` : desk.period(claim)
  }
  const line = ({ claim }: Cited) => `${claim.indicator} ${claim.from_id}`
  const label = ({ claim }: Cited) =>
    desk.t(`chart.${claim.indicator}`, {
      provider: desk.country(claim.from_id),
      beneficiary: desk.country(claim.to_id),
    })
  return barFigure(desk, cited, {
    id: 'scholarships',
    title: desk.t('chart.scholarships.title', { pair: desk.pairName }),
    description: desk.t('chart.scholarships.description', { pair: desk.pairName }),
    notes: [desk.t('chart.scholarships.note')],
    category: slot,
    categoryLabel: desk.t('chart.period'),
    order: (all) => all,
    line,
    label,
    colour: ({ claim }) => colourOf(desk.pair, claim.from_id),
    fill: ({ claim }) => (claim.indicator === 'scholarship_awards' ? 'hatched' : 'solid'),
    layout: 'columns',
    csv,
    rows: cited.length,
  })
}

/** Places that providers give to one country's citizens, provider by provider, one bar an academic year. */
export function providersFigure(
  desk: Desk,
  beneficiary: string,
  cited: readonly Cited[],
  file: Pick<FigureModel, 'csv' | 'rows'>,
): FigureModel {
  const years = [...new Set(cited.map(({ claim }) => claim.period_start))]
  const country = desk.country(beneficiary)
  return barFigure(desk, cited, {
    id: `providers-${beneficiary.toLowerCase()}`,
    title: desk.t('chart.providers.title', { country }),
    description: desk.t('chart.providers.description', { country }),
    notes: [desk.t('chart.providers.note')],
    category: ({ claim }) => desk.country(claim.from_id),
    categoryLabel: desk.t('chart.provider'),
    order: (all) => [...all].sort((x, y) => y.claim.value - x.claim.value),
    line: ({ claim }) => claim.period_start,
    label: ({ claim }) => desk.period(claim),
    colour: () => 'neutral',
    fill: ({ claim }) => (claim.period_start === years.at(-1) ? 'solid' : 'hatched'),
    layout: 'rows',
    ...file,
  })
}

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

/** Where several claims share a bar, the first is drawn and the table lists them all. */
function barFigure(desk: Desk, cited: readonly Cited[], spec: BarSpec): FigureModel {
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
