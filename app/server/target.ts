import type { IncomingMessage } from 'node:http'
import { boundsFault } from '../../db/catalog/query/bounds'
import { badRequest } from '../../db/http/bad-request'
import type { Refusal } from './refusal'
import { isApi } from './request'

/**
 * Gives a request in absolute form, as proxies write it (RFC 9112, 3.2.2), the form that all others have: path and query.
 * Its host replaces the header's.
 */
export function toOriginForm(request: IncomingMessage): void {
  const [, host, target = ''] = /^https?:\/\/([^/?#@]+)(?=[/?]|$)(.*)/i.exec(request.url ?? '') ?? []
  if (host === undefined) return
  request.url = target.startsWith('/') ? target : `/${target}`
  request.headers.host = host
}

/** An address as the built app has it, below its base path; the front door has no slash there. */
export const belowBase = (basePath: string, url = '/'): string =>
  basePath === '' ? url : basePath + url.replace(/^\/(?=\?|$)/, '')

/** Takes the base path off an address; a proxy may have done so already. */
export function withoutBase(request: IncomingMessage, basePath: string): void {
  const { url = '' } = request
  const rest = url.slice(basePath.length)
  if (basePath === '' || !url.startsWith(basePath) || !/^(?:[/?#]|$)/.test(rest)) return
  request.url = rest.startsWith('/') ? rest : `/${rest}`
}

/**
 * Writes the letters of a path that need no escape as themselves (RFC 3986, 6.2.2.2): whoever looks at the address after
 * this, reads the same.
 */
export function withPlainPath(request: IncomingMessage): void {
  const { url = '' } = request
  const at = url.search(/[?#]|$/)
  const path = url.slice(0, at).replace(/%[2-7][\da-f]/gi, (escaped) => {
    const letter = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[\w.~-]/.test(letter) ? letter : escaped
  })
  request.url = path + url.slice(at)
}

/** Steps like `..`, which those who read an address after us would take. */
const hasSteps = (url: string) =>
  /(?:^|[/\\]|%2f|%5c)\.{1,2}(?:[/\\]|%2f|%5c|$)/i.test(url.split(/[?#]/, 1)[0] ?? '')

/** Why a request is refused before anything is done for it; undefined where it may be answered. */
export function targetFault({ headers, httpVersion, url = '' }: IncomingMessage): Refusal | undefined {
  if (headers.host === undefined && httpVersion !== '1.0') return unreadable('This request names no host.')
  if (!url.startsWith('/')) return unreadable('This address is not a path.')
  if (url.length - queryOf(url).length > LONGEST_PATH)
    return unreadable('The path of this address is too long.')
  if (!isDecodable(url))
    return unreadable('This address cannot be read: its percent signs do not spell letters.')
  if (hasSteps(url)) return unreadable('This address has steps like "..": expected a path without them.')
  const tooMuch = boundsFault(queryOf(url))
  if (tooMuch) return badRequest(tooMuch)
  // Next loses it on the way, so no route could say that it is unknown.
  if (isApi(url) && new URLSearchParams(queryOf(url)).has('__proto__'))
    return unreadable('unknown parameter __proto__')
  return undefined
}

/** Letters of a path; the longest that the desk makes has some hundred. */
const LONGEST_PATH = 2048

const unreadable = (message: string): Refusal => ({ code: 'bad_request', message })

const queryOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
