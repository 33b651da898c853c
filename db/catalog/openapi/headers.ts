import type { Schema, Words } from './types'

/** The headers of an answer, by the key of their words. */
export const headerNames = {
  'X-Row-Count': 'row_count',
  ETag: 'etag',
  'Cache-Control': 'cache_control',
  'Content-Disposition': 'content_disposition',
  Link: 'link',
  Vary: 'vary',
  Allow: 'allow',
  'Retry-After': 'retry_after',
} as const

type HeaderName = keyof typeof headerNames

const examples: Readonly<Partial<Record<HeaderName, string>>> = {
  ETag: '"0Jc0YpZ1b7rXkqUeF3vT5wLmNs8"',
  'Cache-Control': 'public, no-cache',
  'Content-Disposition': 'attachment; filename="kaz-tjk-agreements.csv"',
  Vary: 'Accept-Encoding',
  Allow: 'GET, HEAD, OPTIONS',
  'Retry-After': '2',
}

/** Every header as a component. */
export const headerComponents = ({ t }: Words) =>
  Object.fromEntries(
    Object.entries(headerNames).map(([name, key]) => {
      const schema: Schema = name === 'X-Row-Count' ? { type: 'integer', minimum: 0 } : { type: 'string' }
      const example = examples[name as HeaderName]
      return [name, { description: t(`api.header.${key}`), schema, ...(example && { example }) }]
    }),
  )

/** References to the headers that an answer is sent with. */
const references = (...names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

export const documentHeaders = references('ETag', 'Cache-Control', 'Vary')
/** The store is no list: it has no rows. */
export const storeHeaders = { ...documentHeaders, ...references('Content-Disposition', 'Link') }
export const listHeaders = { ...references('X-Row-Count'), ...storeHeaders }
