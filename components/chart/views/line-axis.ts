import { axisWidth, tickWriter } from '../axis-text'
import type { Frame } from '../frame'
import { panelRows, type Row, rowValues } from '../rows'
import { type ValueScale, valueScale } from '../scale'
import { plotHeight } from '../size'
import type { LineModel, Panel } from '../types'

/** A panel with its rows and its value axis. */
export interface PanelAxis {
  readonly panel: Panel
  readonly rows: Row[]
  readonly scale: ValueScale
}

/** All panels' axes, and the one width their tick labels share. */
export function axisOf(model: LineModel, { locale, dir }: Pick<Frame, 'locale' | 'dir'>) {
  const intervals = Math.max(2, Math.round(plotHeight(model) / 38))
  const write = tickWriter(locale, dir, model.unit)
  const panels = model.panels.map((panel): PanelAxis => {
    const rows = panelRows(panel, model.domain, model.scale === 'log')
    return { panel, rows, scale: valueScale(model.scale, model.unit, rowValues(rows), intervals) }
  })
  const width = axisWidth(panels.flatMap(({ scale }) => scale.ticks.map(write)))
  return { panels, width }
}
