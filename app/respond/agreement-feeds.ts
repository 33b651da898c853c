import { agreementCalendar, agreementEvents } from '@/components/feeds/calendar'
import { agreementEntries, agreementFeed } from '@/components/feeds/feed'
import type { FeedAbout, FeedNames } from '@/components/feeds/feed-about'
import { filterWords } from '@/components/feeds/filters'
import { printQuery } from '@/db/catalog/query/print'
import { defaultSort, emptyQuery } from '@/db/catalog/query/query'
import { writeFeed } from '@/db/encode/atom'
import { writeCalendar } from '@/db/encode/ics'
import type { ListRequest } from '@/db/lists/engine'
import { countRows } from '@/db/lists/lists'
import { asOf } from '@/db/lists/request'
import { lastChange, lastRemoval, recordChanges } from '@/db/queries/changes'
import { type Term, termsInSteps } from '@/db/queries/charts/terms'
import { filterLabels, namesOfRecords } from '@/db/queries/label-book'
import { datasetMeta } from '@/db/queries/meta'
import { deskOf } from '../request/desk'
import type { FileRequest } from '../request/file-request'
import type { FileAnswer } from './answer'

type Steps = AsyncIterable<{ readonly register: FeedNames; readonly terms: readonly Term[] }>

/** How a feed is written from its agreements, which come some at a time: the calendar by date, news the latest first. */
const writers = {
  ics: {
    direction: 'oldest',
    write: (about: FeedAbout, steps: Steps) =>
      writeCalendar(agreementCalendar(about), written(steps, agreementEvents)),
  },
  atom: {
    direction: 'latest',
    write: (about: FeedAbout, steps: Steps) =>
      writeFeed(agreementFeed(about), written(steps, agreementEntries)),
  },
} as const

async function* written<T>(steps: Steps, write: (register: FeedNames, terms: readonly Term[]) => T[]) {
  for await (const { register, terms } of steps) yield write(register, terms)
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
  const day = asOf(request)
  const [desk, rows, changed = '', removed = '', { meta }, labels] = await Promise.all([
    deskOf(Promise.resolve({ locale: language, pair: pair.id })),
    countRows(request),
    lastChange(request, day),
    lastRemoval(scope, view.collection),
    datasetMeta(scope),
    filterLabels(request),
  ])
  const about: FeedAbout = {
    ...{ desk, asOf: day },
    updated: (changed > removed ? changed : removed) || (meta?.compiled_on ?? ''),
    filters: filterWords(desk, view, query, labels),
    query: filtersOf(request),
    absolute: (address) => new URL(address, origin).href,
  }
  const { direction, write } = writers[format]
  return {
    name: `${pair.id}-agreements${filtered ? '.filtered' : ''}`,
    format,
    inline: true,
    version: reader.version,
    canonical: [format, origin, day, canonical].join(' '),
    rows,
    parts: () => write(about, stepsOf(request, about, direction)),
  }
}

/** The agreements of a feed with all that is said of them. */
async function* stepsOf(request: ListRequest, about: FeedAbout, direction: 'oldest' | 'latest'): Steps {
  const { scope, view, language } = request
  for await (const terms of termsInSteps(request, direction)) {
    const ids = terms.map(({ id }) => id)
    const [changes, { agreements: titles, institutions: bodies, sectors }] = await Promise.all([
      recordChanges(scope, view.collection, about.asOf, ids),
      namesOfRecords(scope, language, {
        agreements: [...ids, ...terms.map(({ related_id }) => related_id)],
        institutions: terms.flatMap((term) => term.bodies),
        sectors: terms.flatMap((term) => term.sectors),
      }),
    ])
    yield { register: { ...about, changes, titles, bodies, sectors }, terms }
  }
}

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
