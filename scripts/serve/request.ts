import type { IncomingMessage } from 'node:http'

/** True below /api, also in a spelling that is led there. */
export const isApi = (url = ''): boolean => /^\/+api(?![^/?#])/i.test(url)

// The same files as in `proxy.ts`.
const isFile = (path: string): boolean =>
  /^\/(?:api(?:\/|$)|(?:_next|sitemaps)\/|(?:favicon\.ico|icon\.svg|robots\.txt|sitemap\.xml)$)/.test(path)

/** True for a document, which any address is that names no file and no part of a page. */
export function isPageRequest({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (isFile(url.split(/[?#]/)[0] ?? '')) return false
  for (const name in headers)
    if (name === 'rsc' || /^(next-|x-nextjs-|x-middleware-)/.test(name)) return false
  return true
}

/** True when gzip is among the encodings that the request accepts. */
export function acceptsGzip({ headers }: IncomingMessage): boolean {
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase()
  return /(^|[\s,])(gzip|\*)\s*(,|$|;\s*q=(?!0(\.0*)?\s*(,|$)))/.test(accepted)
}

/** What a page's bytes depend on. The host is in it because links to other languages are absolute. */
export function cacheKey({ url, headers }: IncomingMessage, edition: string, gzip: boolean): string {
  const origin = [headers['x-forwarded-proto'], headers['x-forwarded-host'], headers.host]
  return [edition, gzip ? 'gzip' : 'identity', ...origin, url].join(' ')
}

/** True when the request already holds the body with this ETag (weak comparison, RFC 9110 section 13.1.2). */
export function matchesEtag({ headers }: IncomingMessage, etag: string): boolean {
  const held = headers['if-none-match']
  if (held === undefined) return false
  return held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
