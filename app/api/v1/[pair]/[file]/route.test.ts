import { beforeAll, expect, inject, test, vi } from 'vitest'
import { ask } from '@/app/respond/agreement-feeds.fixture'
import { originHeader } from '@/db/http/origin-header'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const on = 'as_of=2026-11-23'

test('links lead where the reader found the desk, and nothing else depends on it', async () => {
  const plain = { headers: { host: 'localhost:3000' } }
  const proxied = { headers: { host: '127.0.0.1:3000', [originHeader]: 'https://desk.example' } }
  const [here, there] = [await ask(`agreements.ics?${on}`, plain), await ask(`agreements.ics?${on}`, proxied)]
  expect(here.headers.get('etag')).not.toBe(there.headers.get('etag'))
  const unfolded = async (response: Response) => (await response.text()).replaceAll('\r\n ', '')
  const text = await unfolded(there)
  expect(text).toContain('URL:https://desk.example/en/kaz-tjk/agreements/')
  expect(text.replaceAll('https://desk.example', 'http://localhost:3000')).toBe(await unfolded(here))
})

test.each([
  ['ics', 'text/calendar; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
])('a program that holds the .%s is told so', async (format, type) => {
  const address = `agreements.${format}?${on}&status=in_force`
  const { headers } = await ask(address)
  expect(headers.get('content-type')).toBe(type)
  expect(headers.get('content-disposition')).toBe(`inline; filename="kaz-tjk-agreements.filtered.${format}"`)
  const etag = headers.get('etag') ?? ''
  const again = await ask(address, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await ask(address, { method: 'HEAD' })
  expect([head.headers.get('etag'), await head.text()]).toEqual([etag, ''])
  const later = await ask(`agreements.${format}?as_of=2026-11-24&status=in_force`)
  expect(later.headers.get('etag')).not.toBe(etag)
})

test.each([
  'agreements.ics?minstry=kaz-mfa',
  'agreements.ics?ministry=nobody',
  'agreements.atom?as_of=2026-02-30',
  'agreements.atom?lineage=on&lineage=off',
  'agreements.ics?ends=2026..2020',
  'agreements.ics?lang=xx',
])('%s is refused with a reason', async (address) => {
  const response = await ask(address)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'bad_request', message: expect.any(String) } })
})

test.each(['events.ics', 'trade.atom', 'agreements.xml', 'agreements.constructor', 'nothing.ics'])(
  '%s does not exist',
  async (address) => {
    expect((await ask(address)).status).toBe(404)
  },
)
