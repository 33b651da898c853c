import type { YearClaim } from '@/db/analysis/series'
import type { FigureModel, LegendItem, Point, TwinCell } from '../chart/types'
import { checksOf, DISPUTED } from '../claim/disputed'
import type { Desk } from '../words/desk'

/**
 * What a figure cites, publisher by publisher in the order of first use: the source itself, or the list of the
 * publisher's where several are cited.
 */
export function citedSources(
  desk: Desk,
  cited: Iterable<{ readonly id: string; readonly publisher: string }>,
): FigureModel['sources'] {
  const byPublisher = new Map<string, Set<string>>()
  for (const { id, publisher } of cited)
    byPublisher.set(publisher, (byPublisher.get(publisher) ?? new Set()).add(id))
  return [...byPublisher].map(([publisher, ids]) => {
    const [first] = ids
    if (ids.size === 1) return { text: publisher, href: desk.href(`sources/${first}`) }
    const q = new URLSearchParams({ q: publisher }).toString()
    return { text: `${publisher} (${desk.number(ids.size)})`, href: desk.href('sources', q) }
  })
}

/** The lines of a tooltip after the value: whose figure and which source, and that others disagree. */
export function evidenceLines(desk: Desk, claim: YearClaim | undefined, rivals: number): string[] {
  if (!claim) return []
  const whose = claim.reporter && desk.t('chart.figure_of', { country: desk.country(claim.reporter) })
  const others = rivals > 0 && desk.t('chart.rivals', { n: rivals })
  const disputed = desk.isDisputed(claim.id) && `${DISPUTED} ${desk.t('claim.disputed')}`
  return [whose, claim.publisher, others, disputed].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  )
}

/**
 * A table cell that leads to the claim it shows, with a mark where other claims contradict it.
 * @param note what the number may be
 */
export function claimCell(desk: Desk, text: string, claim: string | undefined, note?: string): TwinCell {
  if (claim === undefined) return text
  const mark = { sign: DISPUTED, label: desk.t('claim.disputed'), href: checksOf(desk, claim) }
  return {
    text,
    href: desk.href(`claims/${claim}`),
    ...(desk.isDisputed(claim) && { mark }),
    ...(note && { note }),
  }
}

/** How wording is drawn, for legends. */
export const wordingLegend = (desk: Desk): LegendItem[] => [
  { label: desk.t('legend.exact'), colour: 'muted', mark: 'filled' },
  { label: desk.t('legend.about'), colour: 'muted', mark: 'open' },
  { label: desk.t('legend.bound'), colour: 'muted', mark: 'arrow' },
]

/** The sign of disputed values, for the legend of a chart that draws any. */
export const disputedLegend = (
  desk: Desk,
  points: readonly (Pick<Point, 'disputed'> | null)[],
): LegendItem[] =>
  points.some((point) => point?.disputed)
    ? [{ label: desk.t('legend.disputed'), colour: 'muted', mark: 'disputed' }]
    : []
