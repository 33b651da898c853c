import { type } from '../axis-text'
import type { Direction } from '../chart-words'
import { textWidth } from '../measure'
import type { TimelineModel } from '../types'
import type { Form } from './layout'

/** The part of the picture in which time runs, and its place for every year. */
export interface Plot {
  readonly left: number
  readonly right: number
  /** Width of the column of labels beside it; 0 where there is none. */
  readonly column: number
  readonly x: (year: number) => number
}

const air = 14

/** Fits the plot beside the labels: as wide as these need, within two fifths of the picture. */
export function plotOf(
  { domain, rows }: TimelineModel,
  width: number,
  dir: Direction,
  { form, dense }: { readonly form: Form; readonly dense: boolean },
): Plot {
  const longest = Math.max(60, ...rows.map(({ label }) => textWidth(label, type.tick)))
  const column = dense || form === 'narrow' ? 0 : Math.round(Math.min(longest + air, width * 0.4))
  const [left, right] = dir === 'rtl' ? [air, width - (column || air)] : [column || air, width - air]
  const [first, last] = domain
  return { left, right, column, x: (year) => left + ((year - first) / (last - first)) * (right - left) }
}
