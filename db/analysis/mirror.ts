import type { Word } from '../catalog/vocabulary'
import { ratioQualifier } from './growth'
import type { Series, SeriesPoint } from './series'

/** Why two figures of one year have no gap between them. */
export type NoGap = 'no_base' | 'no_other' | 'wording'

/**
 * What the other side's figure has over the base: `absolute` in the figures' unit, `percent` of the base, both
 * worded by `qualifier`; or the reason why nothing can be said.
 */
export type Gap =
  | { readonly absolute: number; readonly percent: number; readonly qualifier: Word<'qualifier'> }
  | { readonly why: NoGap }

/** One year of one flow, as either side states it. */
export interface MirrorYear {
  readonly year: number
  readonly base: SeriesPoint | undefined
  readonly other: SeriesPoint | undefined
  readonly gap: Gap
}

/**
 * Two sides' levels of one flow side by side, latest year first. The two are never added or averaged.
 * @param base the seller's own series; for turnover, which has no seller, the first country's
 * @param other the buyer's
 */
export function mirrorOf(base: Series | undefined, other: Series | undefined): MirrorYear[] {
  const [ours, theirs] = [byYear(base), byYear(other)]
  const years = [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => b - a)
  return years.map((year) => {
    const [one, two] = [ours.get(year), theirs.get(year)]
    return { year, base: one, other: two, gap: gapOf(one, two) }
  })
}

const byYear = (series: Series | undefined) => new Map(series?.points.map((p) => [p.year, p]))

function gapOf(base: SeriesPoint | undefined, other: SeriesPoint | undefined): Gap {
  if (!base) return { why: 'no_base' }
  if (!other) return { why: 'no_other' }
  const qualifier = base.value > 0 ? ratioQualifier(other.qualifier, base.qualifier) : undefined
  if (!qualifier) return { why: 'wording' }
  return {
    absolute: other.value - base.value,
    percent: 100 * (other.value / base.value - 1),
    qualifier,
  }
}
