import { type, widest } from '../axis-text'
import { textWidth, truncate, wrap } from '../measure'
import { room } from '../size'
import type { BarModel } from '../types'

/** The room category labels have, and how they are set in it. */
export interface CategoryRoom {
  readonly setting: 'beside' | 'under' | 'leaning'
  /** The longest a line of a label may be. */
  readonly width: number
  /** Every how many-th label is written; more than 1 only where columns stand too close. */
  readonly every: number
  /** What the axis takes of the picture, across its direction. */
  readonly extent: number
}

/** Degrees by which labels lean. */
export const lean = 40

/** A label this short is never leant; rather some are left out. */
const short = 44
/** The room a leaning label takes along the axis. */
const leaningLine = 18

const roundStep = (needed: number) => [1, 2, 5, 10, 20, 50].find((step) => step >= needed) ?? 100

/** Category labels stand beside rows, cut at two fifths; under columns in at most two lines, or leaning. */
export function categoryRoom({ layout, categories }: BarModel, width: number): CategoryRoom {
  const longest = widest(categories) + 2
  if (layout === 'rows') {
    const kept = Math.min(longest, Math.max(84, width * 0.4))
    return { setting: 'beside', every: 1, width: kept, extent: kept + 10 }
  }
  const band = width / Math.max(1, categories.length) - 8
  const lines = categories.map((label) => wrap(label, type.tick, band))
  const fits = lines.every(
    (all) => all.length <= 2 && all.every((line) => textWidth(line, type.tick) <= band),
  )
  if (fits) {
    const most = Math.max(1, ...lines.map((all) => all.length))
    return { setting: 'under', every: 1, width: band, extent: room.xAxis + (most - 1) * room.lane }
  }
  const column = width / categories.length
  if (longest <= short)
    return { setting: 'under', every: roundStep((longest + 8) / column), width: longest, extent: room.xAxis }
  const kept = Math.min(longest, 96)
  const every = roundStep(leaningLine / column)
  return {
    setting: 'leaning',
    every,
    width: kept,
    extent: Math.ceil(kept * Math.sin((lean * Math.PI) / 180)) + 20,
  }
}

/** Whether the label at this place is written; among years the round ones are. */
export function isWritten(label: string, at: number, { every }: CategoryRoom): boolean {
  return (/^\d{4}$/.test(label) ? Number(label) : at) % every === 0
}

/** A label's lines in its room. */
export function setLabel(label: string, { setting, width }: CategoryRoom): string[] {
  return setting === 'under' ? wrap(label, type.tick, width) : [truncate(label, type.tick, width)]
}
