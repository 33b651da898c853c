import type { Word } from '@/db/catalog/vocabulary'

/** Colour means country: `a` and `b` are the pair's countries in alphabetical order; the rest is neutral. */
export type Colour = 'a' | 'b' | 'neutral' | 'muted'
export type ValueUnit = 'usd' | 'percent' | 'index' | 'rank' | 'count'

/** One drawn value. `tip` holds finished lines in the reader's language: value, period, whose figure, source. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly qualifier: Word<'qualifier'>
  readonly tip: readonly string[]
  readonly href?: string
  /** True for a value that other claims contradict. */
  readonly disputed?: boolean
  /** The statistical table that it is a cell of; no line leads from one to another. */
  readonly dataSet?: string
}

/** Solid: the seller's (or provider's) own figure; dashed: the other side's. `marks`: symbols without a line. */
export interface LineSeries {
  readonly id: string
  readonly label: string
  readonly colour: Colour
  readonly stroke: 'solid' | 'dashed' | 'marks'
  readonly points: readonly Point[]
}

export interface Panel {
  readonly id: string
  readonly title: string
  readonly series: readonly LineSeries[]
}

/** Something that happened, as a thin upright line, or as a band up to `to`: years with their fraction. */
export interface YearMark {
  readonly x: number
  readonly to?: number
  readonly label: string
}

/** Small multiples over one time axis in years; a year without a point is a gap in the line. */
export interface LineModel {
  readonly kind: 'line'
  readonly domain: readonly [number, number]
  readonly scale: 'linear' | 'log' | 'reversed'
  readonly unit: ValueUnit
  readonly panels: readonly Panel[]
  readonly marks: readonly YearMark[]
}

export interface BarSeries {
  readonly id: string
  readonly label: string
  readonly colour: Colour
  readonly fill: 'solid' | 'hatched'
  /** One slot per category; null where nothing was stated. */
  readonly values: readonly (Omit<Point, 'x'> | null)[]
}

export interface BarModel {
  readonly kind: 'bar'
  readonly unit: ValueUnit
  readonly layout: 'columns' | 'rows'
  readonly categories: readonly string[]
  readonly series: readonly BarSeries[]
}

/** An agreement on the timeline: `signed`, `start`, `end` are years with their fraction. */
export interface TimelineRow {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly tone: Word<'agreement_status'>
  readonly signed: number | null
  /** True where the signing is known by month or year alone. */
  readonly about: boolean
  readonly start: number | null
  readonly end: number | null
  /** A bar without an end: it runs on, or nobody knows how long it ran. */
  readonly open: 'runs_on' | 'unknown' | null
  readonly tip: readonly string[]
}

/** The agreements under one heading, as places in the model's `rows`; without a heading the label is empty. */
export interface TimelineGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly number[]
}

/** A later document and the earlier one it speaks of, as places in the model's `rows`. */
export interface TimelineLink {
  readonly from: number
  readonly to: number
}

/** Terms of agreements; each stands in `rows` once, and in every group it belongs to. */
export interface TimelineModel {
  readonly kind: 'timeline'
  readonly domain: readonly [number, number]
  readonly today: number
  readonly todayLabel: string
  readonly rows: readonly TimelineRow[]
  readonly groups: readonly TimelineGroup[]
  readonly links: readonly TimelineLink[]
}

export type ChartModel = LineModel | BarModel | TimelineModel

/** The table twin: what the chart draws, as text in the reader's language. */
export interface Twin {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric?: boolean }[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly TwinCell[] }[]
}
export type TwinCell = string | TwinLink | readonly TwinLink[]
/**
 * `before` is said before the link and is no part of it; `mark` is a sign behind it with a way of its own; `note` stands
 * under it.
 */
export interface TwinLink {
  readonly before?: string
  readonly text: string
  readonly href: string
  readonly note?: string
  readonly mark?: { readonly sign: string; readonly label: string; readonly href: string }
}

export type LegendMark =
  | 'solid'
  | 'dashed'
  | 'filled'
  | 'open'
  | 'arrow'
  | 'diamond'
  | 'hollow_diamond'
  | 'rule'
  | 'band'
  | 'disputed'
  | 'hatched'
  | 'bar'
  | 'hollow'
  | 'dotted'
  | 'struck'
  | 'fading'
  | 'cut'
  | 'link'

export interface LegendItem {
  readonly label: string
  readonly colour: Colour
  readonly mark: LegendMark
}

/** A chart with everything around it, finished on the server. */
export interface FigureModel {
  readonly id: string
  /** Says what is measured and in which unit. */
  readonly title: string
  readonly description: string
  readonly notes: readonly string[]
  readonly sources: readonly { readonly text: string; readonly href: string }[]
  readonly legend: readonly LegendItem[]
  readonly chart: ChartModel
  readonly twin: Twin
  /** Address of the CSV of exactly what is drawn. */
  readonly csv: string
  /** How many rows that file has: where each country has a figure, those of both. */
  readonly rows: number
}
