import type { MarkKind } from '@/db/queries/charts/marks'
import type { LegendItem, YearMark } from '../../chart/types'
import type { Desk } from '../../words/desk'

const names = { visits: 'visit', sessions: 'session', signings: 'signing' } as const

/** What the lines and bands of a chart over time stand for. */
export function marksLegend(
  desk: Desk,
  kind: MarkKind | undefined,
  marks: readonly YearMark[],
): LegendItem[] {
  if (kind === undefined) return []
  const rules = marks.some(({ to }) => to === undefined)
  const bands = marks.some(({ to }) => to !== undefined)
  return [
    ...(rules ? [{ label: desk.t(`legend.${names[kind]}`), colour: 'neutral', mark: 'rule' } as const] : []),
    ...(bands
      ? [{ label: desk.t(`legend.${names[kind]}_band`), colour: 'neutral', mark: 'band' } as const]
      : []),
  ]
}
