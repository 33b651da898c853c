import type { Schema, Words } from './types'

/** The refusals and failures of the API, by status. */
export const errors = {
  400: { name: 'BadRequest', code: 'bad_request' },
  404: { name: 'NotFound', code: 'not_found' },
  405: { name: 'MethodNotAllowed', code: 'method_not_allowed' },
  500: { name: 'InternalError', code: 'internal' },
  503: { name: 'ServiceUnavailable', code: 'store' },
} as const

/** The one shape of every error. */
export const errorSchema = ({ t }: Words): Schema => ({
  type: 'object',
  description: t('api.errors.lead'),
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', description: t('api.errors.code') },
        message: { type: 'string', description: t('api.errors.message') },
        parameter: { type: 'string', description: t('api.errors.parameter') },
        value: { type: 'string', description: t('api.errors.value') },
        expected: { type: 'string', description: t('api.errors.expected') },
        did_you_mean: { type: 'string', description: t('api.errors.did_you_mean') },
      },
    },
  },
})

/** The answers that every address may give besides its own, as components. */
export const errorResponses = ({ t }: Words): Readonly<Record<string, object>> => ({
  NotModified: { description: t('api.status.304'), headers: { ETag: { $ref: '#/components/headers/ETag' } } },
  ...Object.fromEntries(
    Object.entries(errors).map(([status, { name }]) => [
      name,
      {
        description: t(`api.status.${status}`),
        ...headerOf(status),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  ),
})

/** The header that says what to do instead, where there is one. */
function headerOf(status: string): object {
  const name = { 405: 'Allow', 503: 'Retry-After' }[status]
  return name ? { headers: { [name]: { $ref: `#/components/headers/${name}` } } } : {}
}

/** References to them, by status. */
export const otherAnswers: Readonly<Record<string, object>> = Object.fromEntries(
  [
    ['304', 'NotModified'] as const,
    ...Object.entries(errors).map(([status, e]) => [status, e.name] as const),
  ].map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
)
