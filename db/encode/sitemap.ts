import { inBatches } from './batch'
import { element, xmlAttribute } from './xml'

/** One page in every language it has. */
export interface SitemapPage {
  /** Absolute addresses by language. */
  readonly languages: Readonly<Record<string, string>>
  /** The day on which it last changed, `YYYY-MM-DD`. */
  readonly changed: string
}

/** Pages as a sitemap (sitemaps.org 0.9), in parts: an entry for each language of a page, which names the others. */
export const writeSitemap = (pages: Iterable<SitemapPage>, defaultLanguage: string): Iterable<string> =>
  inBatches(sitemapParts(pages, defaultLanguage))

function* sitemapParts(pages: Iterable<SitemapPage>, defaultLanguage: string) {
  yield `${xml}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
  for (const { languages, changed } of pages) {
    const entries = Object.entries({ ...languages, 'x-default': languages[defaultLanguage] ?? '' })
    const twins = entries.map(([hreflang, href]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href }),
    )
    for (const address of Object.values(languages))
      yield `<url>\n${element('loc', {}, address)}${element('lastmod', {}, changed)}${twins.join('')}</url>\n`
  }
  yield '</urlset>\n'
}

/** A list of sitemaps. */
export function writeSitemapIndex(addresses: readonly string[], release: string): string {
  const entries = addresses.map(
    (address) => `<sitemap>\n${element('loc', {}, address)}${element('lastmod', {}, release)}</sitemap>\n`,
  )
  return `${xml}<sitemapindex xmlns="${xmlAttribute(schema)}">\n${entries.join('')}</sitemapindex>\n`
}

const xml = '<?xml version="1.0" encoding="utf-8"?>\n'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'
