import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings, settingNames } from './settings'
import { dayIn } from './time-zone'

test('what is not set, or left empty, has its default', () => {
  expect(readSettings({ RAVOBIT_STORE: '' })).toMatchObject({
    ...{ port: 3000, store: undefined, publicAddress: undefined, timeZone: 'UTC', waiting: 128 },
  })
})

test('a public address has an origin and a base path', () => {
  const read = (RAVOBIT_PUBLIC_URL: string) => readSettings({ RAVOBIT_PUBLIC_URL }).publicAddress
  expect(read('https://desk.example')).toEqual({ origin: 'https://desk.example', basePath: '' })
  expect(read('http://ministry.example:8080/ties/desk/')).toEqual({
    origin: 'http://ministry.example:8080',
    basePath: '/ties/desk',
  })
})

test('proxies are addresses and networks of both versions', () => {
  const { trustedProxies } = readSettings({ RAVOBIT_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' })
  expect(trustedProxies.check('10.1.2.3')).toBe(true)
  expect(trustedProxies.check('11.1.2.3')).toBe(false)
  expect(trustedProxies.check('fd12::1', 'ipv6')).toBe(true)
})

const wrong: readonly [string, string][] = [
  ['PORT', '0'],
  ['PORT', '80a'],
  ['RAVOBIT_PUBLIC_URL', 'desk.example'],
  ['RAVOBIT_PUBLIC_URL', 'javascript:alert(1)'],
  ['RAVOBIT_PUBLIC_URL', 'https://user:secret@desk.example'],
  ['RAVOBIT_PUBLIC_URL', 'https://desk.example/?a=1'],
  ['RAVOBIT_PUBLIC_URL', 'https://desk.example/a b'],
  ['RAVOBIT_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['RAVOBIT_TRUSTED_PROXIES', 'proxy.example'],
  ['RAVOBIT_TIME_ZONE', 'Asia/Duschanbe'],
  ['RAVOBIT_WAITING', '-1'],
  ['RAVOBIT_RENDERERS', 'many'],
]
test.each(wrong)('%s="%s" is named', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name}: "${value}" is not `)
})

test('a setting that there is not is named, with the one that was probably meant', () => {
  expect(() => readSettings({ RAVOBIT_STOR: 'x' })).toThrow(
    'RAVOBIT_STOR: there is no such setting; did you mean RAVOBIT_STORE?',
  )
})

test('the README describes every setting', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const name of settingNames) expect(readme).toContain(`\`${name}\``)
})

test('a day begins where the desk stands', () => {
  const moment = Date.UTC(2028, 11, 31, 21, 0)
  expect(dayIn('UTC', moment)).toBe('2028-12-31')
  expect(dayIn('Asia/Dushanbe', moment)).toBe('2029-01-01')
  expect(dayIn('America/New_York', moment)).toBe('2028-12-31')
})
