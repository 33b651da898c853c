import type { Tip } from '../tip'
import type { TimelineModel } from '../types'
import type { Place } from './layout'
import { toneOf } from './tone'

/** What the tooltip says of one agreement, under the heading of its group. */
export function timelineTip(model: TimelineModel, place: Place | undefined): Tip | undefined {
  const row = place && model.rows[place.row]
  if (!row) return undefined
  const group = model.groups[place.group]?.label
  return {
    heading: row.label,
    blocks: [{ colour: toneOf(row.tone).colour, lines: row.tip }],
    asides: group ? [group] : [],
  }
}
