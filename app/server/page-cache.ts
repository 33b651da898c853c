import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { keyOf, type PageRequest } from './page-request'
import type { Rendered } from './rendered'
import type { Renderers } from './renderers'
import { matchesEtag } from './request'
import { singleFlight } from './single-flight'

/** Answers a request for a page. */
export type AnswerPage = (
  page: PageRequest,
  client: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

/**
 * Keeps whole pages before those who render them. A page is a function of its page request and of what `edition` names: asked on every
 * request, so that a new store is served at once and an old page never.
 */
export function keepPages(
  { render, queue }: Renderers,
  edition: () => Promise<string>,
  maxBytes = 64 * 2 ** 20,
): AnswerPage {
  const kept = new LRUCache<string, Rendered>({
    maxSize: maxBytes,
    sizeCalculation: (page, key) => key.length + page.body.length + 2048,
  })
  const rendering = singleFlight<Rendered>(queue)

  return async (page, client, request, response) => {
    const now = await edition()
    const key = keyOf(page, now)
    const hit = kept.get(key)
    if (hit) return send(request, response, hit, 'hit')
    const rendered = await rendering(key, client, leftOf(response), async () => {
      const fresh = await render(page)
      if (fresh.headers.etag === undefined) return fresh
      // Made while the store changed, it is of neither.
      if ((await edition()) !== now) return untagged(fresh)
      kept.set(key, fresh)
      return fresh
    })
    send(request, response, rendered, 'miss')
  }
}

/** Is aborted when the reader leaves before they have their answer. */
export function leftOf(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  if (response.destroyed) left.abort()
  response.once('close', () => response.writableFinished || left.abort())
  return left.signal
}

function untagged(page: Rendered): Rendered {
  const { etag: _, ...headers } = page.headers
  return { ...page, headers }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: Rendered,
  outcome: 'hit' | 'miss',
): void {
  const { etag } = page.headers
  response.setHeader('Server-Timing', `cache;desc=${outcome}`)
  for (const [name, value] of Object.entries(page.headers))
    if (value !== undefined) response.setHeader(name, value)
  if (typeof etag === 'string' && matchesEtag(request, etag)) {
    for (const name of ['content-type', 'content-encoding', 'link']) response.removeHeader(name)
    response.writeHead(304).end()
    return
  }
  response.writeHead(page.status, { 'content-length': page.body.length })
  response.end(request.method === 'HEAD' ? undefined : page.body)
}
