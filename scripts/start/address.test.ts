import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { readSettings } from '../../db/settings/settings'
import { addressFault, freePort, requireFree, wantedAddress } from './address'

test('the address comes from the settings, but not from the machine’s own name', () => {
  expect(wantedAddress(readSettings({}))).toEqual({ port: 3000 })
  expect(wantedAddress(readSettings({ PORT: '80', HOSTNAME: '127.0.0.1' }))).toEqual({
    ...{ port: 80, host: '127.0.0.1' },
  })
  expect(wantedAddress(readSettings({ HOSTNAME: hostname() }))).toEqual({ port: 3000 })
})

test('a port in use is named', async () => {
  const port = await freePort()
  await requireFree({ port })
  const server = createServer()
  await new Promise<void>((ready) => server.listen(port, ready))
  await expect(requireFree({ port })).rejects.toThrow(`Port ${port} is in use`)
  server.close()
})

test.each(['login-node.invalid', '203.0.113.7'])(
  'a host that is not this machine, %s, is named',
  async (host) => {
    const port = await freePort()
    await expect(requireFree({ port, host })).rejects.toThrow(`HOSTNAME is "${host}", which is no address of`)
  },
)

test('a port that this user may not have is named', () => {
  const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES' })
  expect(() => addressFault({ port: 80 })(refused)).toThrow('Port 80 is kept from this user')
})
