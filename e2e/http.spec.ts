import { expect, test } from '@playwright/test'
import { say } from '../scripts/serve/wire.fixture'
import { api, at } from './support/addresses'

const { RAVOBIT_URL: desk = 'http://localhost:3000' } = process.env

test('an offer to upgrade is left where it is, and the request answered', async () => {
  const offers = [
    ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA'],
    ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAA'],
  ]
  for (const offer of offers) {
    const { status, body } = await say(desk, `GET ${at()} HTTP/1.1`, 'Host: localhost', ...offer)
    expect([status, body]).toEqual([200, expect.stringContaining('</html>')])
  }
})

test('a page and a file can be asked for in absolute form', async () => {
  for (const address of [at('trade'), api('claims.csv?q=khovar'), '/robots.txt']) {
    const { status, headers } = await say(
      desk,
      `HEAD http://desk.example${address} HTTP/1.1`,
      'Host: elsewhere.example',
      'Connection: close',
    )
    expect([address, status, headers.location]).toEqual([address, 200, undefined])
  }
})
