import type { Word } from '../catalog/vocabulary'

/** What the drawing rule looks at. */
export interface Evidence {
  readonly id: string
  readonly rank: Word<'rank'>
  readonly source_id: string
  readonly source_kind: Word<'source_kind'>
  readonly published_on: string | null
}

const rankWeight = { preferred: 0, normal: 1, deprecated: 2 }
const kindWeight = {
  statistics: 0,
  dataset: 0,
  official: 1,
  legal_db: 1,
  news_agency: 2,
  news: 2,
  reference: 3,
  commentary: 4,
}

/**
 * Orders rival claims on one series and period; the first is drawn, the others stay one click away.
 * Rank, then statistics before official before news, then the source that covers more of the series (so that a
 * line does not hop between sources), then the later publication, then the id.
 * @param coverage how many periods of the series a source has
 */
export function byWeight(coverage: (source: string) => number) {
  return (a: Evidence, b: Evidence): number =>
    rankWeight[a.rank] - rankWeight[b.rank] ||
    kindWeight[a.source_kind] - kindWeight[b.source_kind] ||
    coverage(b.source_id) - coverage(a.source_id) ||
    compare(b.published_on ?? '', a.published_on ?? '') ||
    compare(a.id, b.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
