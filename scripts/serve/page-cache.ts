import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { renderPage } from './nowhere'
import type { Handler, Rendered } from './rendered'
import { acceptsGzip, cacheKey, isPageRequest, matchesEtag } from './request'

// Browsers keep the page and ask every time whether it still holds.
const revalidate = { 'cache-control': 'private, no-cache' }

/**
 * Puts a cache of whole pages before `handler`. A page is a function of its address, query included, and of
 * what `edition` names: asked on every request, so that a new store is served at once and an old page never.
 */
export function cachePages(handler: Handler, edition: () => string, maxBytes = 64 * 2 ** 20): Handler {
  const pages = new LRUCache<string, Rendered>({
    maxSize: maxBytes,
    sizeCalculation: (page, key) => key.length + page.body.length + 2048,
  })
  const rendering = new Map<string, Promise<Rendered>>()

  async function renderOnce(
    request: IncomingMessage,
    key: string,
    before: string,
    gzip: boolean,
  ): Promise<Rendered> {
    const fresh = renderPage(handler, request).then((plain) => {
      if (!isShareable(plain) || edition() !== before) return plain
      const page = gzip ? zipped(plain) : plain
      const shared = { ...page, headers: { ...page.headers, ...revalidate, etag: etagOf(page.body) } }
      pages.set(key, shared)
      return shared
    })
    rendering.set(key, fresh)
    return fresh.finally(() => rendering.delete(key))
  }

  return async (request, response) => {
    if (!isPageRequest(request)) return handler(request, response)
    const now = edition()
    const gzip = acceptsGzip(request)
    const key = cacheKey(request, now, gzip)

    const hit = pages.get(key)
    if (hit) return send(request, response, hit, 'hit')

    const shared = await rendering.get(key)?.catch(() => undefined)
    if (shared?.headers.etag) return send(request, response, shared, 'hit')

    const head = request.method === 'HEAD'
    neutralise(request)
    const page = await renderOnce(request, key, now, gzip)
    if (head) request.method = 'HEAD'
    send(request, response, page, 'miss')
  }
}

/** Renders the same bytes whoever asks first: Next looks at these headers. */
function neutralise(request: IncomingMessage): void {
  request.method = 'GET'
  request.headers['accept-encoding'] = 'identity'
  request.headers['user-agent'] = 'ravobit'
}

// Beyond this level a page takes twice as long for a tenth fewer bytes.
const LEVEL = 4
const SMALL = 1024

function zipped(page: Rendered): Rendered {
  if (page.headers['content-encoding'] || page.body.length < SMALL) return page
  const headers = { ...page.headers, 'content-encoding': 'gzip', vary: varied(page.headers.vary) }
  return { ...page, headers, body: gzipSync(page.body, { level: LEVEL }) }
}

function varied(vary: OutgoingHttpHeader | undefined): string {
  const names = vary === undefined ? [] : String(vary).split(/,\s*/)
  return [...names.filter((name) => name.toLowerCase() !== 'accept-encoding'), 'Accept-Encoding'].join(', ')
}

function isShareable({ status, headers }: Rendered): boolean {
  const isHtml = String(headers['content-type'] ?? '').startsWith('text/html')
  const isPersonal = /\*|cookie|accept-language/i.test(String(headers.vary ?? ''))
  return status === 200 && isHtml && !isPersonal && headers['set-cookie'] === undefined
}

const etagOf = (body: Buffer) => `"${createHash('sha256').update(body).digest('base64url')}"`

function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: Rendered,
  outcome: 'hit' | 'miss',
): void {
  const { etag, vary } = page.headers
  response.setHeader('Server-Timing', `cache;desc=${outcome}`)
  if (typeof etag === 'string' && matchesEtag(request, etag)) {
    response.writeHead(304, { etag, ...revalidate, ...(vary && { vary }) })
    response.end()
    return
  }
  response.writeHead(page.status, { ...page.headers, 'content-length': page.body.length })
  response.end(request.method === 'HEAD' ? undefined : page.body)
}
