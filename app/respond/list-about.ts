import { filterWords } from '@/components/feeds/filters'
import type { Desk } from '@/components/words/desk'
import { licence } from '@/db/catalog/licence'
import { onDay } from '@/db/catalog/query/permalink'
import { printQuery } from '@/db/catalog/query/print'
import type { View } from '@/db/catalog/views'
import { plainCitation } from '@/db/encode/citation/plain'
import { asOf } from '@/db/lists/request'
import { filterLabels } from '@/db/queries/label-book'
import type { Reader } from '@/db/store/store'
import type { FileRequest } from '../request/file-request'
import { citationWords, citedWork } from './cited-work'

/** What a file says of itself: what it holds, of which day, under which filters, where the same is on a page. */
export interface ListAbout {
  readonly title: string
  /** In the reader's words; empty without. */
  readonly filters: string
  /** The canonical query on its day, as pairs. */
  readonly parameters: readonly (readonly [string, string])[]
  /** The page that shows the same, absolute. */
  readonly address: string
  /** In one line. */
  readonly citation: string
  /** The day of the dataset, `YYYY-MM-DD`. */
  readonly released: string
  readonly licence: string
}

/**
 * @param page where the same is shown, below the pair, and what it is called there
 * @param origin where the reader finds the desk: `https://desk.example`
 */
export async function aboutList(
  asked: FileRequest,
  desk: Desk,
  { path, title }: { readonly path: string; readonly title: string },
  origin: string,
): Promise<ListAbout> {
  const { request } = asked
  const view: View = request.view
  const query = onDay(view, request.query, asOf(request))
  const printed = printQuery(view, desk.pair, query)
  const filters = filterWords(desk, view, query, await filterLabels(request))
  const work = await citedWork(request.scope, desk, { path, title, query: printed, filters }, origin)
  return {
    title: desk.t('cite.work', { pair: desk.pairName, title, filters: '' }),
    filters,
    parameters: [...new URLSearchParams(printed)],
    address: work.url,
    // A file is the same on every day: it does not know when it was read.
    citation: plainCitation(work, { ...citationWords(desk, work), accessed: '' }),
    released: work.released,
    licence: work.licence,
  }
}

/** What the second sheet of a workbook says. */
export function aboutEntries(
  { t }: Pick<Desk, 't'>,
  { version }: Pick<Reader, 'version'>,
  about: ListAbout,
  rowCount: number,
): [string, string | number][] {
  return [
    [t('file.title'), about.title],
    [t('file.filters'), about.filters || t('file.no_filters')],
    [t('file.rows'), rowCount],
    [t('file.address'), about.address],
    [t('file.released'), about.released],
    [t('file.version'), version],
    [t('file.licence'), `${about.licence} ${licence.url}`],
    [t('file.citation'), about.citation],
  ]
}
