import type { IncomingMessage } from 'node:http'
import fresh from 'fresh'
import Negotiator from 'negotiator'

/** True below /api, also in a spelling that is led there. */
export const isApi = (url = ''): boolean => /^\/+api(?![^/?#])/i.test(url)

const pathOf = (url: string) => url.split(/[?#]/, 1)[0] ?? ''

/** True for the app's own parts, and whatever else is asked for below their folder. */
export const isPart = (url = ''): boolean => pathOf(url).startsWith('/_next/')

/** True for a part of a page that never changes: a script, a style sheet, a font. */
export const isAsset = (url = ''): boolean => pathOf(url).startsWith('/_next/static/')

// The same files as in `proxy.ts`, and the front door, which only leads on.
const file = /^\/(?:api(?:\/|$)|(?:_next|sitemaps)\/|(?:favicon\.ico|icon\.svg|robots\.txt|sitemap\.xml)?$)/

/** True for the address of a document, which any is that names no file and no part of a page. */
export const isDocument = (url: string): boolean => !file.test(pathOf(url))

/** True when gzip is the encoding that the request prefers of those that pages are sent in (RFC 9110, 12.5.3). */
export const acceptsGzip = (request: IncomingMessage): boolean =>
  new Negotiator(request).encodings(['gzip', 'identity'])[0] === 'gzip'

/** True when the request already holds the body with this ETag (RFC 9110, 13.1.2). */
export const matchesEtag = ({ headers }: IncomingMessage, etag: string): boolean =>
  headers['if-none-match'] !== undefined && fresh({ 'if-none-match': headers['if-none-match'] }, { etag })
