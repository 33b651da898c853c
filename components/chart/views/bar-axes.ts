import { axisWidth, tickWriter, widest } from '../axis-text'
import type { Frame } from '../frame'
import { lyingScale, type ValueScale, valueScale } from '../scale'
import type { BarModel } from '../types'
import { barValues } from './bar-tip'
import { type CategoryRoom, categoryRoom } from './category-room'

/** Both axes of a bar chart, fitted to the width. */
export interface BarAxes {
  readonly scale: ValueScale
  readonly write: (value: number) => string
  readonly fit: CategoryRoom
  /** Width of the value axis where it stands upright. */
  readonly valueWidth: number
  /** Air at the far end, for half of the last label. */
  readonly end: number
}

/** Fits the labels of values and categories into the width, whichever way the bars run. */
export function barAxes(
  model: BarModel,
  { width, locale, dir }: Pick<Frame, 'width' | 'locale' | 'dir'>,
): BarAxes {
  const write = tickWriter(locale, dir, model.unit)
  const values = barValues(model)
  if (model.layout === 'rows') {
    const fit = categoryRoom(model, width)
    const scale = lyingScale(model.unit, values, write, width - fit.extent)
    return { scale, write, fit, valueWidth: 0, end: Math.ceil(widest(scale.ticks.map(write)) / 2) + 2 }
  }
  const scale = valueScale('linear', model.unit, values, 6)
  const valueWidth = axisWidth(scale.ticks.map(write))
  return { scale, write, valueWidth, fit: categoryRoom(model, width - valueWidth - 14), end: 14 }
}
