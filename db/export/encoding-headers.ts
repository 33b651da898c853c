/**
 * Next takes `Content-Encoding` away from whatever a route answers. So the server that stands before it and a route speak of
 * encodings under names of their own, and without that server a route encodes nothing.
 */
export const encodingHeaders = {
  /** What the client accepts, to the route. */
  accepted: 'x-ravobit-accept-encoding',
  /** How the route encoded the body, to the server. */
  used: 'x-ravobit-content-encoding',
} as const
