import type { Schema, Words } from './types'

/** The headers of an answer, by the key of their words. */
export const headerNames = {
  'X-Row-Count': 'row_count',
  'X-Ignored-Parameters': 'ignored_parameters',
  ETag: 'etag',
  'Cache-Control': 'cache_control',
  'Content-Disposition': 'content_disposition',
  Link: 'link',
  Vary: 'vary',
  'Content-Length': 'content_length',
  'Accept-Ranges': 'accept_ranges',
  'Content-Range': 'content_range',
  'Last-Modified': 'last_modified',
  Allow: 'allow',
  'Retry-After': 'retry_after',
} as const

type HeaderName = keyof typeof headerNames

/** Headers that are sent only where there is something to say. */
export const occasionalHeaders: readonly string[] = ['X-Ignored-Parameters', 'Content-Length']

const examples: Readonly<Partial<Record<HeaderName, string>>> = {
  'X-Ignored-Parameters': 'utm_source, utm_medium',
  ETag: '"0Jc0YpZ1b7rXkqUeF3vT5wLmNs8"',
  'Cache-Control': 'public, no-cache',
  'Content-Disposition': 'attachment; filename="kaz-tjk-agreements.csv"',
  Vary: 'Accept-Encoding',
  'Accept-Ranges': 'bytes',
  'Content-Range': 'bytes 400-999/1000',
  'Last-Modified': 'Mon, 23 Nov 2026 00:00:00 GMT',
  Allow: 'GET, HEAD, OPTIONS',
  'Retry-After': '2',
}

/** Every header as a component. */
export const headerComponents = ({ t }: Words) =>
  Object.fromEntries(
    Object.entries(headerNames).map(([name, key]) => {
      const isCount = name === 'X-Row-Count' || name === 'Content-Length'
      const schema: Schema = isCount ? { type: 'integer', minimum: 0 } : { type: 'string' }
      const example = examples[name as HeaderName]
      return [name, { description: t(`api.header.${key}`), schema, ...(example && { example }) }]
    }),
  )

/** References to the headers that an answer is sent with. */
const references = (...names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

export const documentHeaders = references(
  'ETag',
  'Cache-Control',
  'Vary',
  'X-Ignored-Parameters',
  'Content-Length',
)
const fileHeaders = { ...documentHeaders, ...references('Content-Disposition', 'Link') }
/** The store is no list: it has no rows. */
export const storeHeaders = { ...fileHeaders, ...references('Accept-Ranges', 'Last-Modified') }
export const listHeaders = { ...references('X-Row-Count'), ...fileHeaders }
