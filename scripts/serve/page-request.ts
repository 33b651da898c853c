import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { acceptsGzip, isDocument } from './request'

/**
 * All that a page may depend on besides the store and the day. The request that a renderer gets is made from it, and so is
 * the name under which the page is kept: nothing else of what a reader sent can reach a page.
 */
export interface PageRequest {
  /** Path and query, below the base path. */
  readonly url: string
  /** The origin under which the reader finds the desk. */
  readonly origin: string
  /** For a part of a page, what the router says of it (Next's `rsc` requests); a document has none. */
  readonly part: Readonly<Record<string, string>>
  readonly gzip: boolean
}

const partHeaders = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

/** What a request for a page, or for a part of one, asks; undefined for any other. */
export function pageRequestOf(request: IncomingMessage, origin: string): PageRequest | undefined {
  const { url = '', headers } = request
  if (!isDocument(url)) return undefined
  return { url, origin, part: partOf(headers), gzip: acceptsGzip(request) }
}

function partOf(headers: IncomingHttpHeaders): Record<string, string> {
  if (headers.rsc !== '1') return {}
  return Object.fromEntries(
    partHeaders.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

/** Names what a page request gives under an edition: equal names, equal bytes. */
export const keyOf = ({ url, origin, part, gzip }: PageRequest, edition: string): string =>
  JSON.stringify([edition, url, origin, part, gzip])
