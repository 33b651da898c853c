import type { Schema, Words } from './types'

/** The refusals and failures of the API, by status. */
export const errors = {
  400: { name: 'BadRequest', code: 'bad_request' },
  404: { name: 'NotFound', code: 'not_found' },
  405: { name: 'MethodNotAllowed', code: 'method_not_allowed' },
  416: { name: 'RangeNotSatisfiable', code: 'range_not_satisfiable' },
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

/** The header that a refusal has besides. */
const own: Readonly<Record<string, string>> = {
  405: 'Allow',
  416: 'Content-Range',
  503: 'Retry-After',
}

/** The answers that every address may give besides its own, as components. */
export const errorResponses = ({ t }: Words): Readonly<Record<string, object>> => ({
  NotModified: { description: t('api.status.304'), headers: { ETag: { $ref: '#/components/headers/ETag' } } },
  ...Object.fromEntries(
    Object.entries(errors).map(([status, { name }]) => [
      name,
      {
        description: t(`api.status.${status}`),
        ...(own[status] && { headers: { [own[status]]: { $ref: `#/components/headers/${own[status]}` } } }),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  ),
})

const reference = (name: string) => ({ $ref: `#/components/responses/${name}` })

/** References to those that every address may give, by status. */
export const otherAnswers: Readonly<Record<string, object>> = {
  304: reference('NotModified'),
  ...Object.fromEntries(
    Object.entries(errors)
      .filter(([status]) => status !== '416')
      .map(([status, { name }]) => [status, reference(name)]),
  ),
}

/** What is answered besides where any part of a file can be had. */
export const partAnswers = (
  content: object,
  headers: object,
  { t }: Words,
): Readonly<Record<string, object>> => ({
  206: {
    description: t('api.status.206'),
    headers: { ...headers, 'Content-Range': { $ref: '#/components/headers/Content-Range' } },
    content,
  },
  416: reference(errors[416].name),
})
