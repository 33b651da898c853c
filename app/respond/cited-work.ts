import type { Desk } from '@/components/words/desk'
import { licenceOf } from '@/db/catalog/licence'
import { type CitedWork, oneLine, shortVersion } from '@/db/encode/citation/work'
import { datasetMeta } from '@/db/queries/meta'
import type { World } from '@/db/scope'
import { today } from '../request/today'

/** What is cited: a page of the desk, below its pair. */
export interface CitedPage {
  /** `data`, `claims/T0001`. */
  readonly path: string
  readonly title: string
  /** Canonical, without its `?`. */
  readonly query?: string | undefined
  /** The filters in force in words. */
  readonly filters?: string | undefined
}

/**
 * A page as it is cited today.
 * @param origin where the reader finds the desk: `https://desk.example`
 */
export async function citedWork(
  { reader }: World,
  desk: Desk,
  { path, title, query, filters }: CitedPage,
  origin: string,
): Promise<CitedWork> {
  const { meta } = await datasetMeta({ reader })
  const named = { pair: desk.pairName, title: oneLine(title), filters: filters ?? '' }
  return {
    title: desk.t(filters ? 'cite.filtered' : 'cite.work', named),
    language: desk.locale,
    released: meta?.compiled_on ?? '',
    accessed: today(),
    version: reader.version,
    url: new URL(desk.href(path, query), origin).href,
    licence: licenceOf(meta?.licence ?? '').name,
  }
}

/** The words of a citation that are not of the work. */
export const citationWords = ({ t, date }: Desk, work: CitedWork) => ({
  kind: t('cite.kind'),
  version: t('cite.version', { version: shortVersion(work.version), date: date(work.released) }),
  accessed: t('cite.accessed', { date: date(work.accessed) }),
})
