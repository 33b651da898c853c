import type { Row } from '../rows'
import type { Tip } from '../tip'
import type { LineModel, Panel } from '../types'

/** What a panel says at one step of its time axis, with the events of that year. */
export function panelTip(model: LineModel, panel: Panel, row: Row): Tip {
  const year = Math.floor(row.x)
  return {
    heading: String(year),
    blocks: panel.series.flatMap(({ label, colour }, at) => {
      const point = row.points[at]
      return point ? [{ label, colour, lines: point.tip }] : []
    }),
    asides: model.marks.filter(({ x }) => Math.floor(x) === year).map(({ label }) => label),
  }
}
