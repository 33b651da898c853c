import type { Series, SeriesPoint } from './series'

/** A series on both sides of something that happened. */
export interface Around {
  /** The last whole year with a figure before it, and the first after it. */
  readonly before: SeriesPoint | undefined
  readonly after: SeriesPoint | undefined
  /** How many whole years with a figure lie on each side. */
  readonly yearsBefore: number
  readonly yearsAfter: number
}

/**
 * A series before and after a date; the years that the date falls in belong to neither side.
 * @param from the date, at its own precision
 * @param to the last date of what happened, where it lasted
 */
export function around({ points }: Series, from: string, to: string | null = null): Around {
  const [first, last] = [Number(from.slice(0, 4)), Number((to ?? from).slice(0, 4))]
  const earlier = points.filter(({ year }) => year < first)
  const later = points.filter(({ year }) => year > last)
  return {
    before: earlier.at(-1),
    after: later[0],
    yearsBefore: earlier.length,
    yearsAfter: later.length,
  }
}
