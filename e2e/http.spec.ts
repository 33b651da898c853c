import { expect, test } from '@playwright/test'
import { say } from '../app/server/wire.fixture'
import { api, at, pages } from './support/addresses'
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

test('who holds a page is told that it still holds, whatever its address', async ({ request }) => {
  for (const path of Object.values(pages)) {
    const page = await request.get(at(path))
    const { etag = '', 'cache-control': kept } = page.headers()
    expect([path, page.status(), kept]).toEqual([path, 200, 'private, no-cache'])
    const again = await request.get(at(path), { headers: { 'if-none-match': etag } })
    expect([path, again.status()]).toEqual([path, 304])
  }
})

test('files with names of their own stay files', async ({ request }) => {
  for (const [address, type] of [
    ['/icon.svg', 'image/svg+xml'],
    ['/favicon.ico', 'image/svg+xml'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/sitemaps/kaz-tjk-pages.xml', 'application/xml; charset=utf-8'],
  ] as const) {
    const file = await request.get(address)
    expect([address, file.status(), file.headers()['content-type']]).toEqual([address, 200, type])
  }
})
