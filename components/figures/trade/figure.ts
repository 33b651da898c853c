import { dataSetOf, type Series, type SeriesPoint } from '@/db/analysis/series'
import type { MarkKind } from '@/db/queries/charts/marks'
import type { FigureModel, LineModel, LineSeries, Panel, YearMark } from '../../chart/types'
import { byPerspective, flowName, type Perspective, pairNameIn, seriesName } from '../../trade/perspective'
import type { Desk } from '../../words/desk'
import { citedSources, disputedLegend, evidenceLines, wordingLegend } from '../parts'
import { marksLegend } from './marks-legend'
import { tradeTwin } from './twin'
import { type Measure, rangeOf, worded } from './value'

export interface TradeFigureInput {
  readonly id: string
  readonly measure: Measure
  readonly scale: 'linear' | 'log'
  readonly series: readonly Series[]
  readonly stated: readonly Series[]
  readonly base: number | undefined
  readonly domain: readonly [number, number]
  readonly perspective: Perspective
  readonly marks: readonly YearMark[]
  readonly markKind: MarkKind | undefined
  readonly csv: string
}

type PanelId = 'turnover' | 'a_sells' | 'b_sells'

const units = { level: 'usd', growth: 'percent', index: 'index' } as const

/**
 * The trade figure: turnover, what one country sells and what the other sells, each as either side reports it. The
 * perspective orders and names the lines; which claims are drawn does not depend on it.
 */
export function tradeFigure(desk: Desk, input: TradeFigureInput): FigureModel {
  const { measure, series, stated, domain, marks, markKind, perspective } = input
  const inOrder = byPerspective(perspective)
  const order = panelOrder(desk, perspective)
  const place = ({ s }: { s: Series }) => order.indexOf(panelOf(desk, s))
  const drawn = [
    ...series.toSorted(inOrder).map((s) => ({ s, marks: false })),
    ...stated.toSorted(inOrder).map((s) => ({ s, marks: true })),
  ].sort((one, two) => place(one) - place(two))
  const panels = order
    .map((id): Panel => {
      const members = drawn.filter(({ s }) => panelOf(desk, s) === id)
      return {
        id,
        title: panelTitle(desk, perspective, id),
        series: members.map(({ s, marks: m }) => lineOf(desk, perspective, s, measure, m)),
      }
    })
    .filter((panel) => panel.series.some((line) => line.points.length > 0))
  const chart: LineModel = {
    kind: 'line',
    domain,
    scale: measure === 'level' ? input.scale : 'linear',
    unit: units[measure],
    panels,
    marks,
  }
  const claims = drawn.flatMap(({ s }) => s.points.flatMap((p) => p.claims))
  return {
    id: input.id,
    title: desk.t(`chart.trade.${measure}`, { base: input.base ?? 0 }),
    description: desk.t('chart.trade.description', {
      pair: pairNameIn(desk, perspective),
      from: domain[0],
      to: domain[1],
    }),
    notes: notesOf(desk, input),
    sources: citedSources(
      desk,
      claims.map((c) => ({ id: c.source_id, publisher: c.publisher })),
    ),
    legend: [
      {
        label: desk.t(perspective.own ? 'legend.ours' : 'legend.seller'),
        colour: 'muted',
        mark: 'solid',
      },
      {
        label: desk.t(perspective.own ? 'legend.theirs' : 'legend.buyer'),
        colour: 'muted',
        mark: 'dashed',
      },
      ...wordingLegend(desk),
      ...(stated.length > 0
        ? [{ label: desk.t('legend.stated'), colour: 'muted', mark: 'diamond' } as const]
        : []),
      ...disputedLegend(
        desk,
        panels.flatMap((panel) => panel.series.flatMap(({ points }) => points)),
      ),
      ...marksLegend(desk, markKind, marks),
    ],
    chart,
    twin: tradeTwin(desk, perspective, measure, drawn),
    csv: input.csv,
    rows: drawn.reduce((sum, { s }) => sum + s.points.length, 0),
  }
}

function panelOf(desk: Desk, series: Series): PanelId {
  if (series.indicator === 'trade_turnover') return 'turnover'
  return series.from === desk.pair.a ? 'a_sells' : 'b_sells'
}

const panelOrder = ({ pair }: Desk, { order }: Perspective): readonly PanelId[] =>
  order[0] === pair.a ? ['turnover', 'a_sells', 'b_sells'] : ['turnover', 'b_sells', 'a_sells']

function panelTitle(desk: Desk, perspective: Perspective, id: PanelId): string {
  const [a, b] = [desk.pair.a, desk.pair.b]
  if (id === 'turnover') return desk.t('chart.turnover')
  return id === 'a_sells' ? flowName(desk, perspective, a, b) : flowName(desk, perspective, b, a)
}

function lineOf(
  desk: Desk,
  perspective: Perspective,
  series: Series,
  measure: Measure,
  marks: boolean,
): LineSeries {
  const panel = panelOf(desk, series)
  const colour = panel === 'turnover' ? 'neutral' : panel === 'a_sells' ? 'a' : 'b'
  // Turnover has no seller: the first country's figure is solid, the second's dashed.
  const solid = perspective.own ?? (panel === 'turnover' ? perspective.order[0] : series.from)
  const own = series.reporter === solid
  return {
    id: `${series.indicator}-${series.reporter}-${marks ? 'stated' : measure}`,
    label: seriesName(desk, perspective, series, marks),
    colour,
    stroke: marks ? 'marks' : own ? 'solid' : 'dashed',
    points: series.points.map((point) => ({
      x: point.year,
      y: point.value,
      qualifier: point.qualifier,
      tip: [
        `${point.year}: ${worded(desk, point, measure)}`,
        ...[rangeOf(desk, point, measure)].flatMap((line) => line ?? []),
        ...(measure === 'level' && point.claims.length > 1 ? [desk.t('trade.computed_sum')] : []),
        ...evidenceLines(desk, point.claims[0], point.rivals.length),
      ],
      ...(point.claims[0] && { href: desk.href(`claims/${point.claims[0].id}`) }),
      ...(point.claims.some(({ id }) => desk.isDisputed(id)) && { disputed: true }),
      ...dataSet(point),
    })),
  }
}

/** A growth or an index has all its claims from one data set. */
function dataSet({ claims: [claim] }: SeriesPoint): { dataSet?: string } {
  const id = claim && dataSetOf(claim)
  return id === undefined ? {} : { dataSet: id }
}

function notesOf(desk: Desk, { measure, stated, base, series }: TradeFigureInput): string[] {
  const keys: string[] = ['gaps', 'rule']
  if (measure === 'growth') keys.push('growth')
  if (stated.length > 0) keys.push('stated')
  if (measure === 'index') keys.push(series.length > 0 ? 'index' : 'no_base')
  return keys.map((key) => desk.t(`chart.note.${key}`, { base: base ?? 0 }))
}
