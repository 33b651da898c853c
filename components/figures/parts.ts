import type { YearClaim } from '@/db/analysis/series'
import type { FigureModel, LegendItem, TwinCell } from '../chart/types'
import type { Desk } from '../desk'

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
  return [whose, claim.publisher, others].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  )
}

/** A table cell that leads to the claim it shows. */
export const claimCell = (desk: Desk, text: string, claim: string | undefined): TwinCell =>
  claim === undefined ? text : { text, href: desk.href(`claims/${claim}`) }

/** How wording is drawn, for legends. */
export const wordingLegend = (desk: Desk): LegendItem[] => [
  { label: desk.t('legend.exact'), colour: 'muted', mark: 'filled' },
  { label: desk.t('legend.about'), colour: 'muted', mark: 'open' },
  { label: desk.t('legend.bound'), colour: 'muted', mark: 'arrow' },
]
