/** From where to where something is drawn along a lane. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/**
 * Interval partitioning: sets extents into as few lanes as keep them `gap` apart. What begins first is set first,
 * of those that begin together the one that stands first; each goes to the highest lane that is free.
 * @returns the lane of each extent, from 0
 */
export function packLanes(extents: readonly Extent[], gap: number): number[] {
  const lanes: number[] = new Array(extents.length).fill(0)
  const ends: number[] = []
  const ordered = [...extents.entries()].sort(([, a], [, b]) => a.from - b.from)
  for (const [at, { from, to }] of ordered) {
    const free = ends.findIndex((end) => end + gap <= from)
    const lane = free === -1 ? ends.length : free
    lanes[at] = lane
    ends[lane] = to
  }
  return lanes
}
