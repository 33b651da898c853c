import { gzipSync } from 'node:zlib'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { encodingHeaders } from '../../db/http/encoding-headers'
import { withEncodings } from './encodings'
import { listen, type Running } from './listen'

let running: Running | undefined

afterEach(async () => {
  await running?.close()
  running = undefined
})

test('a route learns what the client accepts, and the client how the route encoded', async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  const heard: unknown[] = []
  const route = withEncodings(async (request, response) => {
    heard.push(request.headers[encodingHeaders.accepted])
    response.setHeader(encodingHeaders.used, ['gzip'])
    response.end(gzipSync('rows'))
  })
  running = await listen(route, { port: 0, host: '127.0.0.1' })
  const answer = await fetch(running.url, {
    headers: { 'accept-encoding': 'gzip;q=0.5', [encodingHeaders.accepted]: 'br' },
  })
  expect(await answer.text()).toBe('rows')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get(encodingHeaders.used)).toBeNull()
  expect(heard).toEqual(['gzip;q=0.5'])
})
