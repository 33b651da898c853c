import type { IncomingMessage } from 'node:http'

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

/** True for a target with a path that can be decoded. */
export function isReadable(url = ''): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return url.startsWith('/')
  } catch {
    return false
  }
}
