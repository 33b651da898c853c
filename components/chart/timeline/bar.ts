import type { TimelineModel, TimelineRow } from '../types'

/** The drawn part of a term, in years. */
export interface Bar {
  readonly from: number
  readonly to: number
  /** From where it fades, because nobody knows its end; null where it does not. */
  readonly fade: number | null
  /** It goes on beyond the years shown. */
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** How long a bar is drawn of which only the start is known, in years. */
const hint = 3

/** The bar of an agreement within the years shown; null where only its signing, or nothing, is drawn. */
export function barOf(
  { start, end, open }: TimelineRow,
  { domain, today }: Pick<TimelineModel, 'domain' | 'today'>,
): Bar | null {
  const last =
    end ?? (open === 'runs_on' ? Infinity : open === 'unknown' && start !== null ? start + hint : null)
  if (start === null || last === null || last <= domain[0] || start >= domain[1]) return null
  const from = Math.max(start, domain[0])
  const to = Math.min(last, domain[1])
  const known = open === 'runs_on' ? today : start + hint / 3
  const fades = end === null && known < domain[1]
  return {
    from,
    to,
    fade: fades ? Math.max(from, known) : null,
    cutStart: start < domain[0],
    cutEnd: !fades && last > domain[1],
  }
}

/** Where the mark of the signing stands, if it does within the years shown. */
export function markOf({ signed }: TimelineRow, { domain }: Pick<TimelineModel, 'domain'>): number | null {
  return signed !== null && signed >= domain[0] && signed <= domain[1] ? signed : null
}
