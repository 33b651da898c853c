/** What lets pages of other hosts read an answer, and which of its headers. */
export const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'X-Row-Count, X-Ignored-Parameters, ETag, Content-Disposition, Link, Accept-Ranges, Content-Range',
} as const

/** The methods of every address: the desk only answers questions. */
export const allow = 'GET, HEAD, OPTIONS'

/** What a browser is told before a page of another host may ask. */
export const preflight = {
  ...cors,
  allow,
  'access-control-allow-methods': allow,
  'access-control-allow-headers': 'If-None-Match, If-Range, Range',
  'access-control-max-age': '86400',
} as const

/** Why any other method is refused, as the API says it. */
export const methodNotAllowed = (method: string) => ({
  code: 'method_not_allowed',
  message: `${method} is not allowed: this address can only be read.`,
  expected: allow,
})
