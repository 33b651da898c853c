import { agreementCalendar, agreementEvents } from '@/components/feeds/calendar'
import { agreementEntries, agreementFeed } from '@/components/feeds/feed'
import { filterWords } from '@/components/feeds/filters'
import type { FeedRegister } from '@/components/feeds/register'
import { printQuery } from '@/db/catalog/query/print'
import { defaultSort, emptyQuery } from '@/db/catalog/query/query'
import { writeFeed } from '@/db/encode/atom'
import { writeCalendar } from '@/db/encode/ics'
import type { ListRequest } from '@/db/lists/engine'
import { asOf } from '@/db/lists/request'
import { lastRemoval, recordChanges } from '@/db/queries/changes'
import { agreementTerms, type Term } from '@/db/queries/charts/terms'
import { labelsOf } from '@/db/queries/labels'
import { datasetMeta } from '@/db/queries/meta'
import { deskOf } from '../request/desk'
import type { FileRequest } from '../request/file-request'
import type { FileAnswer } from './answer'

const writers = {
  ics: (register: FeedRegister, terms: readonly Term[]) =>
    writeCalendar(agreementCalendar(register), agreementEvents(register, terms)),
  atom: (register: FeedRegister, terms: readonly Term[]) =>
    writeFeed(agreementFeed(register), agreementEntries(register, terms)),
}

export type FeedFormat = keyof typeof writers

/** True for a feed that a list of agreements has. */
export const isFeedFormat = (text: string): text is FeedFormat => Object.hasOwn(writers, text)

/**
 * The agreements of a list as a feed, every page of them.
 * @param origin where the reader finds the desk: `https://desk.example`
 */
export async function feedFile(
  { request, canonical, filtered }: FileRequest,
  format: FeedFormat,
  origin: string,
): Promise<Omit<FileAnswer, 'links'>> {
  const { scope, view, query, language } = request
  const { pair, reader } = scope
  const targets = ['agreements', 'institutions', 'sectors', 'events'] as const
  const day = asOf(request)
  const [desk, terms, { meta }, changes, removal = '', ...books] = await Promise.all([
    deskOf(Promise.resolve({ locale: language, pair: pair.id })),
    agreementTerms(request),
    datasetMeta(scope),
    recordChanges(scope, view.collection, day),
    lastRemoval(scope, view.collection),
    ...targets.map((target) => labelsOf(scope, target, language)),
  ])
  const labels = new Map(targets.map((target, i) => [target as string, books[i] ?? new Map()]))
  const [titles = new Map(), bodies = new Map(), sectors = new Map()] = books
  const register: FeedRegister = {
    ...{ desk, titles, bodies, sectors },
    asOf: day,
    updated: latest([removal, ...terms.map(({ id }) => changes.get(id) ?? '')], meta?.compiled_on),
    changes,
    filters: filterWords(desk, view, query, labels),
    query: filtersOf(request),
    absolute: (address) => new URL(address, origin).href,
  }
  const write = writers[format]
  return {
    name: `${pair.id}-agreements${filtered ? '.filtered' : ''}`,
    format,
    inline: true,
    version: reader.version,
    canonical: [format, origin, register.asOf, canonical].join(' '),
    rows: terms.length,
    parts: () => write(register, terms),
  }
}

/** The last of some days; empty ones do not count. */
const latest = (days: readonly string[], otherwise = ''): string =>
  days.reduce((last, day) => (day > last ? day : last), '') || otherwise

/** The query string of what a list holds, without order, columns, page and drawing, which a feed does not have. */
function filtersOf({ view, scope, query }: ListRequest): string {
  const { pair } = scope
  const { q, facets, ranges, controls } = query
  const { group: _, years: __, ...held } = controls
  return printQuery(view, pair, {
    ...emptyQuery(view, pair),
    ...{ q, facets, ranges, controls: held },
    sort: defaultSort(view, q),
  })
}
