import { layoutOf } from './timeline/layout'
import type { BarModel, ChartModel, LineModel, TimelineModel } from './types'

/** Heights in pixels, known before anything is drawn, so the page keeps the room. */
export const room = { panelTitle: 26, lane: 15, sign: 14, xAxis: 24, gap: 12 } as const

/** Below this width a timeline writes each label above its bar; the style sheet switches at the same width. */
export const narrow = 560

/** How many lines of mark labels stand above the first panel. */
export function lanes(model: LineModel): number {
  return model.marks.length > 3 ? 2 : Math.min(1, model.marks.length)
}

/** The room for labels of marks above the first panel, clear of a sign that stands on its highest figure. */
export function labelRoom(model: LineModel): number {
  const count = lanes(model)
  return count === 0 ? 0 : count * room.lane + room.sign
}

/** The drawn part of each panel. */
export function plotHeight(model: LineModel): number {
  return model.panels.length === 1 ? 260 : 150
}

/** One panel with its title and axis; the first also carries the labels of marks. */
export function panelHeight(model: LineModel, index: number): number {
  const labels = index === 0 ? labelRoom(model) : 0
  return room.panelTitle + labels + plotHeight(model) + room.xAxis + room.gap
}

/** One category of a bar chart laid in rows. */
function barRowHeight(model: BarModel): number {
  return Math.max(22, model.series.length * 12 + 10)
}

/** Whether there is nothing to draw. */
export function isEmpty(model: ChartModel): boolean {
  if (model.kind === 'line') return model.panels.length === 0
  return model.kind === 'bar' ? model.categories.length === 0 : model.rows.length === 0
}

/** The height of the whole picture in a place of this width. */
export function chartHeight(model: ChartModel, width = narrow): number {
  if (model.kind === 'line') return model.panels.reduce((sum, _, index) => sum + panelHeight(model, index), 0)
  if (model.kind === 'bar') return barHeight(model)
  return timelineHeight(model, width)
}

function barHeight(model: BarModel): number {
  return model.layout === 'columns'
    ? 320
    : model.categories.length * barRowHeight(model) + room.xAxis + room.gap
}

function timelineHeight(model: TimelineModel, width: number): number {
  return layoutOf(model, width < narrow ? 'narrow' : 'wide').height + 2 * room.xAxis + room.lane
}
