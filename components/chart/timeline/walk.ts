import type { Layout } from './layout'

/**
 * Where a key leads from a place: arrows to the next one or the one before, Home and End to the ends, Page Up and
 * Page Down to the first of a group.
 * @param at -1 where the walk has not begun
 * @returns undefined for a key that does not walk
 */
export function walkTo(key: string, at: number, { places }: Pick<Layout, 'places'>): number | undefined {
  const last = places.length - 1
  const within = (next: number) => Math.max(0, Math.min(last, next))
  const group = places[at]?.group
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return within(at + 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return within(at - 1)
    case 'Home':
      return within(0)
    case 'End':
      return within(last)
    case 'PageDown': {
      const next = places.findIndex((place, index) => index > at && place.group !== group)
      return next === -1 ? within(last) : next
    }
    case 'PageUp': {
      const start = places.findIndex((place) => place.group === group)
      const before = places[start === at ? at - 1 : at]?.group
      return within(places.findIndex((place) => place.group === before))
    }
    default:
      return undefined
  }
}
