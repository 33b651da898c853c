import type { IncomingMessage } from 'node:http'

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

/** True when gzip is among the encodings that the request accepts. */
export function acceptsGzip({ headers }: IncomingMessage): boolean {
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase()
  return /(^|[\s,])(gzip|\*)\s*(,|$|;\s*q=(?!0(\.0*)?\s*(,|$)))/.test(accepted)
}

/** True when the request already holds the body with this ETag (weak comparison, RFC 9110 section 13.1.2). */
export function matchesEtag({ headers }: IncomingMessage, etag: string): boolean {
  const held = headers['if-none-match']
  if (held === undefined) return false
  return held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
