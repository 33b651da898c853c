import { element, xmlAttribute } from './xml'

/** A feed as a whole (RFC 4287). */
export interface Feed {
  /** A tag URI that names this view in this language for ever. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** BCP 47: the language of every text that does not say otherwise. */
  readonly language: string
  /** The day on which anything in it last changed, `YYYY-MM-DD`. */
  readonly updated: string
  readonly author: string
  readonly rights: string
  /** Where this feed is fetched from, and the page that shows the same; absolute. */
  readonly self: string
  readonly page: string
}

/** One record of a feed. */
export interface FeedEntry {
  /** A tag URI, the same for ever, in every language and feed. */
  readonly id: string
  readonly title: string
  /** The language of the title, where it is not the feed's. */
  readonly titleLanguage: string
  /** The day it came about, `YYYY-MM-DD`, where known to the day. */
  readonly published: string | undefined
  /** The day on which it last changed, `YYYY-MM-DD`. */
  readonly updated: string
  readonly summary: string
  readonly categories: readonly Category[]
  /** Absolute. */
  readonly page: string
}

/** A word of a vocabulary: `scheme` names the vocabulary, `label` is the word in the feed's language. */
export interface Category {
  readonly scheme: string
  readonly term: string
  readonly label: string
}

/** A feed, whose entries come some at a time, as Atom text in as many parts. */
export async function* writeFeed(
  feed: Feed,
  entries: AsyncIterable<readonly FeedEntry[]>,
): AsyncGenerator<string> {
  yield opening(feed)
  for await (const some of entries) yield some.map((entry) => entryText(feed, entry)).join('')
  yield '</feed>\n'
}

const opening = ({ id, title, subtitle, language, updated, author, rights, self, page }: Feed) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlAttribute(language)}">\n`,
    element('id', {}, id),
    element('title', {}, title),
    element('subtitle', {}, subtitle),
    element('updated', {}, midnight(updated)),
    `<author>${element('name', {}, author).trimEnd()}</author>\n`,
    element('rights', {}, rights),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    pageLink(page, language),
  ].join('')

const entryText = ({ language }: Feed, entry: FeedEntry) =>
  [
    '<entry>\n',
    element('id', {}, entry.id),
    element('title', { 'xml:lang': otherThan(language, entry.titleLanguage) }, entry.title),
    element('updated', {}, midnight(entry.updated)),
    entry.published ? element('published', {}, midnight(entry.published)) : '',
    pageLink(entry.page, language),
    ...entry.categories.map(({ scheme, term, label }) => element('category', { scheme, term, label })),
    element('summary', {}, entry.summary),
    '</entry>\n',
  ].join('')

const pageLink = (href: string, hreflang: string) =>
  element('link', { rel: 'alternate', type: 'text/html', hreflang, href })

const otherThan = (usual: string, language: string) => (language === usual ? undefined : language)
const midnight = (day: string) => `${day}T00:00:00Z`
