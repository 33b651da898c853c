import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { originHeader } from '../../db/http/origin-header'

/** What a file may see of a request besides its address: what its reader can read, and what they hold. */
const forFiles = [
  'accept',
  'accept-encoding',
  'accept-language',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'range',
] as const

/** Takes from a request for a file whatever a route need not see, and says under which origin its reader is. */
export function showToFile(request: IncomingMessage, origin: string): void {
  const shown = forFiles.flatMap((name) => {
    const value = request.headers[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  request.headers = { ...headersAt(origin), ...Object.fromEntries(shown) }
  request.rawHeaders = []
}

/** The headers that tell Next where its reader is. */
export function headersAt(origin: string): IncomingHttpHeaders {
  const { protocol, host } = new URL(origin)
  return {
    host,
    [originHeader]: origin,
    // Next makes up what is missing here.
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
  }
}
