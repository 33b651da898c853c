import { expect, test } from 'vitest'
import { encodingHeaders } from '@/db/http/encoding-headers'
import { documentAnswer } from './document'

const ask = (method: string, headers: Record<string, string> = {}) =>
  documentAnswer(new Request('https://desk.example/robots.txt?utm_medium=x', { method, headers }), {
    contentType: 'text/plain; charset=utf-8',
    body: 'وزارة',
  })

test('a document says how many bytes it has, unless they are still to be compressed', async () => {
  for (const method of ['GET', 'HEAD']) expect(ask(method).headers.get(encodingHeaders.length)).toBe('10')
  const zipped = ask('GET', { [encodingHeaders.accepted]: 'gzip' })
  expect([zipped.headers.get(encodingHeaders.used), zipped.headers.get(encodingHeaders.length)]).toEqual([
    'gzip',
    null,
  ])
})

test('marks that only track make no other document of it', () => {
  const plain = documentAnswer(new Request('https://desk.example/robots.txt'), {
    contentType: 'text/plain',
    body: 'وزارة',
  })
  const { headers } = ask('GET')
  expect(headers.get('x-ignored-parameters')).toBe('utm_medium')
  expect(headers.get('etag')).toBe(plain.headers.get('etag'))
  expect(plain.headers.get('x-ignored-parameters')).toBeNull()
})
