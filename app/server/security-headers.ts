import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

const everywhere: OutgoingHttpHeaders = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}

/** True for what is made to stand on other sites: charts, and whatever is answered in their place. */
const isEmbed = (url: string) => url.startsWith('/embed/')

const framedBy = (url: string) => `frame-ancestors ${isEmbed(url) ? '*' : "'self'"}`

/**
 * Says to browsers what holds of every answer: nothing in it is run. A document's own policy takes the place of this one.
 * @param url the address that is answered, below the base path
 */
export function secure(response: ServerResponse, url = ''): void {
  const policy = { 'content-security-policy': `default-src 'none'; ${framedBy(url)}` }
  const framing = isEmbed(url) ? {} : { 'x-frame-options': 'SAMEORIGIN' }
  for (const [name, value] of Object.entries({ ...policy, ...everywhere, ...framing }))
    if (value !== undefined) response.setHeader(name, value)
}

/**
 * The policy of a document.
 * @param url its address, below the base path
 * @param hashes of its own scripts, as the policy writes them
 */
export const pagePolicy = (url: string, hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    // Drawings place their parts with `style` attributes, which run nothing.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    framedBy(url),
  ].join('; ')
