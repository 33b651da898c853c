import type { Layout } from './layout'

/** Where each place of a layout is drawn across, in pixels. */
export type Spans = readonly { readonly from: number; readonly to: number }[]

/** How far from a thin bar the pointer may be, in pixels. */
const reach = 8

/**
 * The place under a point: in whose line it lies or, where agreements share lanes, whose bar is nearest.
 * @param y pixels below the upper axis
 * @returns its index, or -1 where there is none
 */
export function placeAt({ dense, line, places }: Layout, spans: Spans, x: number, y: number): number {
  if (!dense) return places.findIndex((place) => Math.abs(place.y - line.drop - y) <= line.height / 2)
  let best = -1
  let nearest = reach
  for (const [at, place] of places.entries()) {
    const down = Math.abs(place.y - y)
    const span = spans[at]
    if (down >= nearest || !span) continue
    const distance = Math.hypot(Math.max(0, span.from - x, x - span.to), down)
    if (distance >= nearest) continue
    nearest = distance
    best = at
  }
  return best
}
