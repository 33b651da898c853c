import { formatNumber, formatPercent, formatTick } from '../words/format'
import { isolate } from './bidi'
import type { Direction } from './chart-words'
import { textWidth } from './measure'
import type { ValueUnit } from './types'

/** Type sizes inside the plot, in pixels. */
export const type = { tick: 12, label: 11.5, title: 13 } as const

/** Writes a tick of the value axis in the reader's language. */
export function tickWriter(locale: string, dir: Direction, unit: ValueUnit): (value: number) => string {
  if (unit === 'usd') return (value) => isolate(formatTick(locale, value), dir)
  if (unit === 'percent') return (value) => isolate(formatPercent(locale, value), dir)
  return (value) => formatNumber(locale, value, 1)
}

/** The width of the widest tick label. */
export function widest(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, type.tick))))
}

/** The width to keep beside the ticks, so that stacked panels share one left edge. */
export function axisWidth(labels: readonly string[]): number {
  return Math.max(24, widest(labels)) + 10
}
