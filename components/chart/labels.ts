import { textWidth, truncate } from './measure'

/** A label with its place: beside its line, on one of a few lanes. */
export interface PlacedLabel {
  readonly at: number
  readonly text: string
  readonly lane: number
  readonly side: 'after' | 'before'
}

interface Band {
  readonly from: number
  readonly to: number
  readonly lanes: number
  readonly size: number
}

const gap = 4
const longest = 150

/** Labels that do not touch each other; one without room is left out. `at` is in pixels, ascending. */
export function placeLabels(marks: readonly { at: number; label: string }[], band: Band): PlacedLabel[] {
  const taken = Array.from({ length: band.lanes }, () => band.from)
  return marks
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ at, label }) => {
      const text = truncate(label, band.size, longest)
      const width = textWidth(text, band.size)
      for (const [lane, end] of taken.entries()) {
        if (at < end) continue
        const fitsAfter = at + gap + width <= band.to
        if (!fitsAfter && at - gap - width < end) continue
        taken[lane] = fitsAfter ? at + gap + width + gap * 2 : at + gap
        return [{ at, text, lane, side: fitsAfter ? ('after' as const) : ('before' as const) }]
      }
      return []
    })
}
