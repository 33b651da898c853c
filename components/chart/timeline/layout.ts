import type { TimelineModel } from '../types'
import { barOf, markOf } from './bar'
import { type Extent, packLanes } from './lanes'

/** Wide pictures have a column of labels; in narrow ones each label stands over its bar. */
export type Form = 'wide' | 'narrow'

/** Where an agreement is drawn: its place in the model's `rows`, its group's in `groups`, the middle of its bar. */
export interface Place {
  readonly row: number
  readonly group: number
  readonly y: number
}

/** A timeline from top to bottom, in pixels below the upper axis. */
export interface Layout {
  /** True where agreements share lanes and have no labels of their own. */
  readonly dense: boolean
  readonly height: number
  /** A line's height, and how far below its middle the bar lies. */
  readonly line: { readonly height: number; readonly drop: number }
  /** Group by group, in the model's order. */
  readonly places: readonly Place[]
  /** The middles of the groups' headings. */
  readonly headings: readonly { readonly group: number; readonly y: number }[]
  /** The middles of lines that write the years once more, so that they are never far. */
  readonly rulers: readonly number[]
}

/** The most lines with a label of their own; a longer timeline is dense. */
const mostLabelled = 160
const rowHeight = { wide: 18, narrow: 34 } as const
/** In narrow pictures a label stands over each bar. */
const drop = { wide: 0, narrow: 8 } as const
const lane = { height: 7, drop: 0 } as const
const headingHeight = 30
const rulerHeight = 24
/** How far from an axis lines go before the years are written again; before a heading sooner. */
const far = 720
const farAtHeading = 500
/** The narrowest plot of each form: what does not touch there touches nowhere. */
const plotWidth = { wide: 520, narrow: 250 } as const
const markRadius = 4
const laneGap = 3

interface Block {
  readonly group: number
  readonly height: number
  /** The agreements of a line; null for a heading. */
  readonly rows: readonly number[] | null
}

/** Lays a timeline out in lines, a row each or, where they are too many, several on a lane. */
export function layoutOf(model: TimelineModel, form: Form): Layout {
  const dense = model.groups.reduce((sum, { rows }) => sum + rows.length, 0) > mostLabelled
  const line = dense ? lane : { height: rowHeight[form], drop: drop[form] }
  const blocks = model.groups.flatMap(({ label, rows }, group): Block[] => {
    const lines = dense ? lanesOf(model, rows, plotWidth[form]) : rows.map((row) => [row])
    const own = lines.map((among) => ({ group, height: line.height, rows: among }))
    return label ? [{ group, height: headingHeight, rows: null }, ...own] : own
  })
  const whole = blocks.reduce((sum, { height }) => sum + height, 0)
  const headings: Layout['headings'][number][] = []
  const rulers: number[] = []
  const middles = model.groups.map(() => new Map<number, number>())
  let y = 0
  let axis = 0
  for (const { group, height, rows } of blocks) {
    const left = whole + rulers.length * rulerHeight - y
    if (y + height - axis > (rows ? far : farAtHeading) && left > far / 2) {
      rulers.push(y + rulerHeight / 2)
      y += rulerHeight
      axis = y
    }
    const middle = y + height / 2
    if (!rows) headings.push({ group, y: middle })
    for (const row of rows ?? []) middles[group]?.set(row, middle + line.drop)
    y += height
  }
  const places = model.groups.flatMap(({ rows }, group) =>
    rows.map((row): Place => ({ row, group, y: middles[group]?.get(row) ?? 0 })),
  )
  return { dense, height: y, line, places, headings, rulers }
}

function lanesOf(model: TimelineModel, rows: readonly number[], width: number): number[][] {
  const [first, last] = model.domain
  const extents = rows.map((row): Extent => {
    const { from, to } = extentOf(model, row)
    const pixels = (year: number) => ((year - first) / (last - first)) * width
    return { from: pixels(from) - markRadius, to: pixels(to) + markRadius }
  })
  const lanes: number[][] = []
  for (const [at, number] of packLanes(extents, laneGap).entries()) {
    const row = rows[at]
    if (row === undefined) continue
    lanes[number] ??= []
    lanes[number].push(row)
  }
  return lanes
}

/** From where to where an agreement is drawn, in years. */
export function extentOf(model: TimelineModel, at: number): Extent {
  const row = model.rows[at]
  if (!row) return { from: model.domain[0], to: model.domain[0] }
  const bar = barOf(row, model)
  const mark = markOf(row, model)
  const known = [bar?.from, bar?.to, mark].filter((year) => typeof year === 'number')
  return known.length > 0
    ? { from: Math.min(...known), to: Math.max(...known) }
    : { from: model.domain[0], to: model.domain[0] }
}
