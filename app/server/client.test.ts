import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { readSettings } from '../../db/settings/settings'
import { clientOf } from './client'

const asked = (
  headers: Record<string, string>,
  env: Record<string, string> = {},
  remoteAddress = '::ffff:10.0.0.7',
) =>
  clientOf(
    { headers, socket: { remoteAddress, localPort: 3000 } } as unknown as IncomingMessage,
    readSettings(env),
  )

const forwarded = {
  host: 'inner:3000',
  'x-forwarded-for': '203.0.113.9, 198.51.100.4, 10.0.0.8',
  'x-forwarded-host': 'desk.example',
  'x-forwarded-proto': 'https',
}

test('what a stranger says of itself does not count', () => {
  expect(asked(forwarded)).toEqual({ address: '10.0.0.7', origin: 'http://inner:3000' })
})

test('a trusted proxy says who asks and where; the nearest address that nobody vouches for counts', () => {
  const env = { RAVOBIT_TRUSTED_PROXIES: '10.0.0.0/8' }
  expect(asked(forwarded, env)).toEqual({ address: '198.51.100.4', origin: 'https://desk.example' })
})

test('of names that a proxy adds to, its own counts', () => {
  const headers = {
    ...forwarded,
    'x-forwarded-host': 'evil.example, desk.example',
    'x-forwarded-proto': 'http, https',
  }
  expect(asked(headers, { RAVOBIT_TRUSTED_PROXIES: '10.0.0.0/8' })?.origin).toBe('https://desk.example')
})

test('addresses of one IPv6 network are one client', () => {
  const client = (address: string) => asked({ host: 'a' }, {}, address)?.address
  expect(client('2001:db8:1:2::1')).toBe('2001:db8:1:2')
  expect(client('2001:0db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(client('2001:db8::5')).toBe('2001:db8:0:0')
  expect(client('fe80::1%eth0')).toBe('fe80:0:0:0')
})

test('a public address stands above both', () => {
  const env = { RAVOBIT_PUBLIC_URL: 'https://ministry.example/desk', RAVOBIT_TRUSTED_PROXIES: '10.0.0.7' }
  expect(asked(forwarded, env)).toMatchObject({ origin: 'https://ministry.example' })
  expect(asked({ host: 'anything goes' }, env)).toMatchObject({ origin: 'https://ministry.example' })
})

test('without a host it is this machine', () => {
  expect(asked({}, {}, '::1')).toEqual({ address: '0:0:0:0', origin: 'http://localhost:3000' })
})

test.each(['', 'a b', 'desk.example/x', 'u:p@desk.example', 'a:99999', '"', 'a,b', `${'a'.repeat(300)}`])(
  'a host like "%s" is none',
  (host) => expect(asked({ host })).toBeUndefined(),
)
