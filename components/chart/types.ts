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

/** Something that happened, as a thin upright line: `x` is a year with its fraction. */
export interface YearMark {
  readonly x: number
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

/** Terms of agreements: `signed`, `start`, `end` are years with their fraction. */
export interface TimelineRow {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly tone: Word<'agreement_status'>
  readonly signed: number | null
  readonly start: number | null
  readonly end: number | null
  /** True where no end of the term is known: the bar fades out instead of ending. */
  readonly open: boolean
  readonly tip: readonly string[]
}

export interface TimelineModel {
  readonly kind: 'timeline'
  readonly domain: readonly [number, number]
  readonly today: number
  readonly todayLabel: string
  readonly rows: readonly TimelineRow[]
}

export type ChartModel = LineModel | BarModel | TimelineModel

/** The table twin: what the chart draws, as text in the reader's language. */
export interface Twin {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric?: boolean }[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly TwinCell[] }[]
}
export type TwinCell = string | { readonly text: string; readonly href: string }

export interface LegendItem {
  readonly label: string
  readonly colour: Colour
  readonly mark: 'solid' | 'dashed' | 'filled' | 'open' | 'arrow' | 'diamond' | 'rule' | 'hatched' | 'bar'
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
}
