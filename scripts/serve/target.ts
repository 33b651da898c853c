import type { IncomingMessage } from 'node:http'
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

/** Takes the base path off an address; a proxy may have done so already. */
export function belowBasePath(request: IncomingMessage, basePath: string): void {
  const { url = '' } = request
  const rest = url.slice(basePath.length)
  if (basePath === '' || !url.startsWith(basePath) || !/^(?:[/?#]|$)/.test(rest)) return
  request.url = rest.startsWith('/') ? rest : `/${rest}`
}

/** Why nobody can tell what a request asks for, as a sentence; undefined where they can. */
export function targetFault({ headers, httpVersion, url = '' }: IncomingMessage): string | undefined {
  if (headers.host === undefined && httpVersion !== '1.0') return 'This request names no host.'
  if (!url.startsWith('/')) return 'This address is not a path.'
  if (!isDecodable(url)) return 'This address cannot be read: its percent signs do not spell letters.'
  // Next loses it on the way, so no route could say that it is unknown.
  if (isApi(url) && new URLSearchParams(url.split('?')[1]).has('__proto__'))
    return 'unknown parameter __proto__'
  return undefined
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
