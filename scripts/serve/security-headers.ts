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

/** What every answer says to browsers; a page's own policy replaces the one here, under which nothing is run or framed. */
export const securityHeaders: OutgoingHttpHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}

/** Sets them; what answers may still replace each. */
export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) if (value) response.setHeader(name, value)
}

/**
 * The policy of a document.
 * @param hashes of its own scripts
 * @param isEmbed charts are made to stand on other sites; no other page does
 */
export const pagePolicy = (hashes: readonly string[], isEmbed: boolean): string =>
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
    `frame-ancestors ${isEmbed ? '*' : "'self'"}`,
  ].join('; ')
