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

/** Bytes of the router's own words; a page of the desk has some hundred. */
const LONGEST_STATE = 8192

/** What a request for a page, or for a part of one, asks; undefined for any other. */
export function pageRequestOf(request: IncomingMessage, origin: string): PageRequest | undefined {
  const { url = '', headers } = request
  if (!isDocument(url)) return undefined
  return { url, origin, part: partOf(headers), gzip: acceptsGzip(request) }
}

function partOf(headers: IncomingHttpHeaders): Record<string, string> {
  if (headers.rsc !== '1') return {}
  const { 'next-router-state-tree': state, 'next-url': url } = headers
  return {
    rsc: '1',
    ...(isState(state) && { [stateHeader]: state }),
    ...(typeof url === 'string' && url.startsWith('/') && url.length < LONGEST_STATE && { 'next-url': url }),
  }
}

/** Where the router says which parts of a page it has: without it, it gets them all. */
export const stateHeader = 'next-router-state-tree'

function isState(state: string | string[] | undefined): state is string {
  if (typeof state !== 'string' || state.length > LONGEST_STATE) return false
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(state)))
  } catch {
    return false
  }
}

/** Names what a page request gives under an edition: equal names, equal bytes. */
export const keyOf = ({ url, origin, part, gzip }: PageRequest, edition: string): string =>
  JSON.stringify([edition, url, origin, part, gzip])
