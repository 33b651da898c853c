/**
 * Next takes `Content-Encoding` and `Content-Length` away from whatever a route answers. So the server that stands before it
 * and a route speak of both under names of their own, and without that server a route encodes nothing.
 */
export const encodingHeaders = {
  /** What the client accepts, to the route. */
  accepted: 'x-ravobit-accept-encoding',
  /** How the route encoded the body, to the server. */
  used: 'x-ravobit-content-encoding',
  /** How many bytes the body has, to the server. */
  length: 'x-ravobit-content-length',
} as const

const sent: Readonly<Record<string, string>> = {
  [encodingHeaders.used]: 'content-encoding',
  [encodingHeaders.length]: 'content-length',
}

/** The name under which the server sends a header that a route named. */
export const sentAs = (name: string): string => sent[name.toLowerCase()] ?? name
