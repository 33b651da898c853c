import { createConfig, lintFromString } from '@redocly/openapi-core'
import { NextRequest } from 'next/server'
import { beforeAll, expect, inject, test, vi } from 'vitest'
import { originHeader } from '@/db/http/origin-header'
import { GET } from './route'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const ask = (query = '', init: { method?: string; headers?: Record<string, string> } = {}) =>
  GET(new NextRequest(`http://localhost:3000/api/v1/openapi.json${query}`, init))

test.each(['en', 'ar'])('what is served in "%s" is sound', async (locale) => {
  const answer = await ask(`?lang=${locale}`, { headers: { host: 'desk.example' } })
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const config = await createConfig({ extends: ['recommended'] })
  const source = await answer.text()
  expect(await lintFromString({ source, absoluteRef: 'openapi.json', config })).toEqual([])
})

test('it speaks the language asked for and names the address it was asked at', async () => {
  const headers = { host: '127.0.0.1:3000', [originHeader]: 'https://desk.example' }
  const { info, servers } = await (await ask('?lang=ar', { headers })).json()
  expect(info.title).toContain('واجهة')
  expect(servers).toEqual([{ url: 'https://desk.example/api/v1' }])
})

test('a program that holds it is told so', async () => {
  const etag = (await ask()).headers.get('etag') ?? ''
  const again = await ask('', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await ask('', { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  expect((await ask('?lang=ar')).headers.get('etag')).not.toBe(etag)
})

test.each([
  ['?lang=xx', { parameter: 'lang', value: 'xx' }],
  ['?lnag=ar', { parameter: 'lnag', did_you_mean: 'lang' }],
])('%s is refused', async (query, error) => {
  const answer = await ask(query)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: { code: 'bad_request', ...error } })
})
