import type { Placed } from '@/db/analysis/timeline'
import type { Term } from '@/db/queries/charts/terms'
import type { AgreementTimeline } from '@/db/queries/charts/timeline'
import { barOf } from '../../chart/timeline/bar'
import { connectorsOf, standing } from '../../chart/timeline/connectors'
import { layoutOf } from '../../chart/timeline/layout'
import type { FigureModel, TimelineGroup, TimelineModel } from '../../chart/types'
import { yearFraction } from '../../words/dates'
import type { Desk } from '../../words/desk'
import { timelineLegend } from './legend'
import { type Titles, timelineRow } from './row'
import { timelineTwin } from './twin'

interface Options {
  /** Names of the sectors, bodies or events that agreements are grouped by, by their id. */
  readonly names?: Titles | undefined
}

/**
 * When agreements were signed, how long their terms run and which follows from which.
 * @param titles titles of agreements by their id
 * @param asOf the day that the statuses are of
 */
export function termsFigure(
  desk: Desk,
  timeline: AgreementTimeline,
  titles: Titles,
  asOf: string,
  sources: FigureModel['sources'],
  csv: string,
  { names }: Options = {},
): FigureModel {
  const chart = chartOf(desk, timeline, titles, asOf, names)
  return {
    id: 'terms',
    title: desk.t('chart.terms.title'),
    description: desk.t('chart.terms.description', { n: timeline.drawn }),
    notes: notesOf(desk, timeline, chart),
    sources,
    legend: timelineLegend(desk, chart),
    chart,
    twin: timelineTwin(desk, timeline, titles, (id) => groupName(desk, timeline, id, names)),
    csv,
    rows: timeline.groups.reduce((sum, { terms }) => sum + terms.length, 0),
  }
}

function chartOf(
  desk: Desk,
  timeline: AgreementTimeline,
  titles: Titles,
  asOf: string,
  names: Titles | undefined,
): TimelineModel {
  const terms = new Map<string, Placed<Term>>()
  for (const { terms: own } of timeline.groups) for (const term of own) terms.set(term.id, term)
  const place = new Map([...terms.keys()].map((id, at) => [id, at]))
  const placeOf = (id: string) => place.get(id) ?? 0
  const rows = [...terms.values()].map((term) => timelineRow(desk, term, timeline.relations, titles))
  const groups = timeline.groups.map(({ id, terms: own }): TimelineGroup => {
    const name = groupName(desk, timeline, id, names)
    return {
      id: id ?? '',
      label: name && desk.t('chart.terms.group', { name, n: desk.number(own.length) }),
      rows: own.map((term) => placeOf(term.id)),
    }
  })
  const today = yearFraction(asOf)
  return {
    kind: 'timeline',
    domain: domainOf(rows, timeline.years, today),
    today,
    todayLabel: desk.t('chart.terms.as_of', { date: desk.date(asOf) }),
    rows,
    groups,
    links: timeline.relations.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) })),
  }
}

/** How far beyond its day the timeline reaches at least, so that what runs on is seen to. */
const ahead = 2

function domainOf(
  rows: TimelineModel['rows'],
  years: AgreementTimeline['years'],
  today: number,
): readonly [number, number] {
  const known = rows.flatMap(({ signed, start, end }) => [signed, start, end].filter((x) => x !== null))
  const from = years.from ?? Math.floor(known.reduce((a, b) => Math.min(a, b), today))
  const to =
    years.to === undefined ? Math.ceil(known.reduce((a, b) => Math.max(a, b), today + ahead)) : years.to + 1
  // A span that begins where all is over still has its year, one that ends before all begins its own.
  return years.from === undefined ? [Math.min(from, to - 1), to] : [from, Math.max(to, from + 1)]
}

/** A group's heading; empty where nothing is grouped. */
function groupName(
  desk: Desk,
  { grouping }: AgreementTimeline,
  id: string | null,
  names: Titles | undefined,
): string {
  if (grouping === 'none') return ''
  return id === null ? desk.t('chart.terms.ungrouped', { grouping }) : (names?.get(id)?.text ?? id)
}

function notesOf(desk: Desk, timeline: AgreementTimeline, chart: TimelineModel): string[] {
  const { drawn, grouping, undated, outside, beyond } = timeline
  const layout = layoutOf(chart, 'wide')
  const links = connectorsOf(chart, layout.places)
  const note = (key: string, values = {}) => desk.t(`chart.terms.${key}`, values)
  return [
    ...(chart.rows.some((row) => (barOf(row, chart)?.fade ?? null) !== null) ? [note('fades')] : []),
    note('no_bar'),
    ...(layout.places.length > drawn ? [note('shared', { grouping })] : []),
    ...(layout.dense ? [note('dense')] : []),
    ...(standing(links, layout).length < links.length ? [note('across')] : []),
    ...(undated > 0 ? [note('undated', { n: undated })] : []),
    ...(outside > 0 ? [note('outside', { n: outside })] : []),
    ...(beyond > 0 ? [note('beyond', { shown: desk.number(drawn), n: beyond })] : []),
  ]
}
