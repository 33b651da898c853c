import type { wording } from '@/db/analysis/wording'
import type { Word } from '@/db/catalog/vocabulary'

/** How a source's wording is drawn. */
export type Sign = (typeof wording)[Word<'qualifier'>]['mark']

/** The same bound seen on an axis that runs the other way. */
export function flipped(shape: Sign): Sign {
  if (shape === 'up') return 'down'
  return shape === 'down' ? 'up' : shape
}

/** A rhombus around 0,0: a signing, or a figure that was said rather than published as a series. */
export const diamond = 'M0 -4.5L4.5 0L0 4.5L-4.5 0Z'

/** A square around 0,0: the mark of a dashed line, so that a lone value shows whose figure it is. */
export const square = (radius: number): string => `M${-radius} ${-radius}H${radius}V${radius}H${-radius}Z`

/** A path around the value at 0,0; the arrow's foot stands on the value and its head shows where it may lie. */
export function outline(shape: Sign, radius = 3): string {
  if (shape === 'up') return 'M-4 0H4M0 0V-9M-3.2 -6L0 -9.6L3.2 -6'
  if (shape === 'down') return 'M-4 0H4M0 0V9M-3.2 6L0 9.6L3.2 6'
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}

/** The sign of a disputed value around 0,0: two lines struck through. */
export const unequal = 'M-3.5 -1.4H3.5M-3.5 1.4H3.5M2 -3.6L-2 3.6'
