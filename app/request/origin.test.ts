import { expect, test } from 'vitest'
import { originHeader } from '@/db/http/origin-header'
import { originOf } from './origin'

const asked = (headers: Record<string, string>) => ({
  headers: new Headers(headers),
  url: 'http://127.0.0.1:3000/en',
})

test('the origin is what the server says', () => {
  const headers = { host: '127.0.0.1:3000', [originHeader]: 'https://ministry.example' }
  expect(originOf(asked(headers))).toBe('https://ministry.example')
})

test.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ host: 'desk.example:8080' }, 'http://desk.example:8080'],
  [{ host: 'not a host' }, 'http://127.0.0.1:3000'],
  [{ host: '' }, 'http://127.0.0.1:3000'],
  // Whom to believe of those before the server, only the server knows.
  [
    { host: 'desk.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    'http://desk.example',
  ],
  [{ host: 'desk.example', forwarded: 'host=evil.example;proto=https' }, 'http://desk.example'],
])('without it, it is the request’s own: %j', (headers, origin) => {
  expect(originOf(asked(headers))).toBe(origin)
})
