import { expect, test } from 'vitest'
import { checkOpenApi, lintOpenApi } from './openapi'

const answer = { description: 'ok' }
const operation = { operationId: 'one', summary: 'One', responses: { 200: answer, 404: answer } }
const sound = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/api' }],
  security: [],
  paths: { '/one': { get: operation } },
}

test('the description of the API is sound', async () => {
  expect(await checkOpenApi('app/i18n/messages')).toEqual([])
})

test('errors and warnings of a document are found, each with its place', async () => {
  expect(await lintOpenApi(JSON.stringify(sound))).toEqual([])
  const dangling = { ...operation, responses: { ...operation.responses, 400: { $ref: '#/components/no' } } }
  expect(await lintOpenApi(JSON.stringify({ ...sound, paths: { '/one': { get: dangling } } }))).toEqual([
    expect.stringContaining('#/paths/~1one/get/responses/400'),
  ])
  const { operationId: _, ...unnamed } = operation
  expect(await lintOpenApi(JSON.stringify({ ...sound, paths: { '/one': { get: unnamed } } }))).toEqual([
    expect.stringContaining('operation-operationId'),
  ])
})
