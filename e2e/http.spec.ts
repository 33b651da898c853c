import { expect, test } from '@playwright/test'
import { say } from '../scripts/serve/wire.fixture'
import { api, at } from './support/addresses'
import { otherSite } from './support/other-site'

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

test('a page of another site follows every spelling of a file to the file', async ({ page }) => {
  const elsewhere = await otherSite('<h1>Elsewhere</h1>')
  await page.goto(elsewhere.url)
  for (const address of [
    '/api/v1/tjk-kaz/sources.csv',
    '/API/V1/KAZ-TJK/sources.csv',
    '/api/v1/kaz-tjk/sources.csv/',
    '/api//v1/TJK-kaz/sources.csv/',
  ]) {
    const followed = await page.evaluate(async (url) => {
      // Such a header makes the browser ask beforehand.
      const { url: at, status } = await fetch(url, { headers: { 'If-None-Match': '"a"' } })
      return [at, status]
    }, desk + address)
    expect(followed, address).toEqual([desk + api('sources.csv'), 200])
  }
  await elsewhere.close()
})

test('the API says itself which query is too long for it', async () => {
  const address = api(`claims.csv?q=${'x'.repeat(60_000)}`)
  const { status, body } = await say(desk, `GET ${address} HTTP/1.1`, 'Host: localhost', 'Connection: close')
  expect([status, body]).toEqual([400, expect.stringContaining('"parameter":"query"')])
})
