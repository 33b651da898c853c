import { textWidth, truncate, wrap } from '../chart/measure'

/** Pixels. */
export const size = { name: 13, label: 12, line: 17, padding: 10 } as const

const most = 4

/** A name in as many lines as a box of `width` pixels takes; what does not fit is cut. */
export function nameLines(name: string, width: number): string[] {
  const room = width - 2 * size.padding
  const lines = wrap(name, size.name, room)
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines
  return kept.map((line) => truncate(line, size.name, room))
}

/** How wide the room for labels must be for the longest of them. */
export function labelWidth(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size.label)))) + 24
}
