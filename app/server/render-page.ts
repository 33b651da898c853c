import { createHash, randomBytes } from 'node:crypto'
import { type IncomingHttpHeaders, IncomingMessage, type OutgoingHttpHeader } from 'node:http'
import { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { nowhereHeader } from '../../db/http/nowhere-header'
import { storeFault } from '../../db/store/release'
import { type PageRequest, stateHeader } from './page-request'
import { type Handler, type Rendered, render } from './rendered'
import { sealScripts } from './scripts-of-page'
import { pagePolicy } from './security-headers'
import { belowBase } from './target'
import { headersAt } from './visible'

/** Gives the whole answer to a page request. */
export type RenderPage = (page: PageRequest) => Promise<Rendered>

/**
 * Renders pages with the built app, each with its policy, packed where that is asked for, and tagged where anybody may
 * keep it. A page that does not exist has its text in the HTML: Next finds out in the middle of rendering, when only the
 * browser's scripts can still fill the page, so the same address is asked once more as one that leads nowhere.
 * @param basePath the path below which the app stands, `/desk`; empty at the root
 * @returns what throws StoreError where the store in place turns out to be unusable
 */
export function pageRenderer(handle: Handler, basePath: string): RenderPage {
  return async (page) => {
    const nonce = randomBytes(18).toString('base64url')
    const ask = (more: IncomingHttpHeaders, part = page.part) =>
      render(handle, incoming({ ...page, part }, basePath, nonce, more))
    const asked = await ask({})
    // Words of a router that are none are a fault of whoever made them up: the whole part is as good.
    const isMadeUp = asked.status === 500 && stateHeader in page.part && !(await storeFault())
    const found = isMadeUp ? await ask({}, { rsc: '1' }) : asked
    // Next shows a page of its own for whatever fails in the middle, and does not say what it was.
    const fault = found.status === 500 ? await storeFault() : undefined
    if (fault) throw fault
    const whole = found.status === 404 ? await ask({ [nowhereHeader]: '1' }) : found
    return tagged(zipped(withPolicy(whole, page, nonce), page.gzip))
  }
}

/** A request that carries what a page may see, and no more. */
function incoming(
  { url, origin, part }: PageRequest,
  basePath: string,
  nonce: string,
  more: IncomingHttpHeaders,
): IncomingMessage {
  // Where Next reads the nonce that a document's scripts are to carry.
  const policy = part.rsc ? {} : { 'content-security-policy': `script-src 'nonce-${nonce}'` }
  const headers = { ...headersAt(origin), ...policy, ...part, ...more, 'user-agent': 'ravobit' }
  return Object.assign(new IncomingMessage(new Socket()), {
    ...{ method: 'GET', url: belowBase(basePath, url), httpVersion: '1.1', headers, complete: true },
  })
}

function withPolicy(page: Rendered, { url }: PageRequest, nonce: string): Rendered {
  if (!isHtml(page)) return page
  const { html, hashes } = sealScripts(page.body, nonce)
  const headers = {
    ...page.headers,
    'content-security-policy': pagePolicy(url, hashes),
    ...(page.headers.link && { link: String(page.headers.link).replaceAll(`; nonce="${nonce}"`, '') }),
  }
  return { ...page, headers, body: html }
}

// Beyond this level a page takes twice as long for a tenth fewer bytes.
const LEVEL = 4
const SMALL = 1024

function zipped(page: Rendered, isWanted: boolean): Rendered {
  const headers = { ...page.headers, vary: varied(page.headers.vary) }
  if (!isWanted || page.headers['content-encoding'] || page.body.length < SMALL) return { ...page, headers }
  return {
    ...page,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(page.body, { level: LEVEL }),
  }
}

function varied(vary: OutgoingHttpHeader | undefined): string {
  const names = vary === undefined ? [] : String(vary).split(/,\s*/)
  return [...names.filter((name) => name.toLowerCase() !== 'accept-encoding'), 'Accept-Encoding'].join(', ')
}

/** A page that anybody may keep has a tag; browsers keep it too, and ask every time whether it still holds. */
function tagged(page: Rendered): Rendered {
  if (!isHtml(page) || page.status !== 200 || isPersonal(page)) return page
  const etag = `"${createHash('sha256').update(page.body).digest('base64url')}"`
  return { ...page, headers: { ...page.headers, etag, 'cache-control': 'private, no-cache' } }
}

const isHtml = ({ headers }: Rendered) => String(headers['content-type'] ?? '').startsWith('text/html')

const isPersonal = ({ headers }: Rendered) =>
  /\*|cookie|accept-language/i.test(String(headers.vary ?? '')) || headers['set-cookie'] !== undefined
