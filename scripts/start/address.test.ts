import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { freePort, requireFree, wantedAddress } from './address'

test('the address comes from PORT and HOSTNAME, but not from the machine’s own name', () => {
  expect(wantedAddress({})).toEqual({ port: 3000 })
  expect(wantedAddress({ PORT: '80', HOSTNAME: '127.0.0.1' })).toEqual({ port: 80, host: '127.0.0.1' })
  expect(wantedAddress({ HOSTNAME: hostname() })).toEqual({ port: 3000 })
  expect(() => wantedAddress({ PORT: 'http' })).toThrow('PORT is "http"')
})

test('a port in use is named', async () => {
  const port = await freePort()
  await requireFree({ port })
  const server = createServer()
  await new Promise<void>((ready) => server.listen(port, ready))
  await expect(requireFree({ port })).rejects.toThrow(`Port ${port} is in use`)
  server.close()
})
