import { type } from '../axis-text'
import { textWidth } from '../measure'
import { narrow } from '../size'
import type { Tip } from '../tip'
import type { Colour, TimelineModel, TimelineRow } from '../types'

/** The width of the label column: what the labels need, within two fifths of the picture; none where it is narrow. */
export function labelColumn(model: TimelineModel, width: number): number {
  if (width < narrow) return 0
  const longest = Math.max(60, ...model.rows.map(({ label }) => textWidth(label, type.tick)))
  return Math.round(Math.min(longest + 14, width * 0.4))
}

/** The drawn part of a term, in years; null where only a signing, or nothing, is known. */
export interface Term {
  readonly from: number
  readonly to: number
  readonly fading: boolean
}

const hint = 3

/** From its start, or its signing, to its end; without a known end to the edge, or a short hint if its status is unknown. */
export function termOf(row: TimelineRow, domain: readonly [number, number]): Term | null {
  const from = row.start ?? row.signed
  if (from === null) return null
  if (row.end !== null)
    return { from: Math.max(from, domain[0]), to: Math.min(row.end, domain[1]), fading: false }
  if (!row.open) return null
  const living = row.tone === 'in_force' || row.tone === 'signed_not_in_force'
  return {
    from: Math.max(from, domain[0]),
    to: living ? domain[1] : Math.min(domain[1], from + hint),
    fading: true,
  }
}

/** Full ink for what binds or passed its term, hatching for what does not yet bind or is not known. */
export function tone(status: TimelineRow['tone']): { readonly colour: Colour; readonly hatched: boolean } {
  return {
    colour: status === 'in_force' || status === 'signed_not_in_force' ? 'neutral' : 'muted',
    hatched: status === 'signed_not_in_force' || status === 'unknown',
  }
}

/** What the tooltip says of one agreement. */
export function timelineTip(row: TimelineRow | undefined): Tip | undefined {
  if (!row) return undefined
  const lines = row.tip.filter((line) => line !== row.label)
  return { heading: row.label, blocks: [{ colour: tone(row.tone).colour, lines }] }
}
