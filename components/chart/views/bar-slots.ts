/** Where a bar lies across its category's band, in pixels. */
export interface Slot {
  readonly start: number
  readonly size: number
}

const share = 0.78
const between = 1

/** Room for each series side by side in the middle of a band, no bar thicker than `most`. */
export function barSlots(band: number, count: number, most: number): Slot[] {
  const size = Math.max(1, Math.min(most, (band * share - between * (count - 1)) / Math.max(1, count)))
  const whole = size * count + between * (count - 1)
  const first = (band - whole) / 2
  return Array.from({ length: count }, (_, at) => ({ start: first + at * (size + between), size }))
}
