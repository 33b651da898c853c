import { expect, type Locator, test } from '@playwright/test'
import { at, lists, nowhere, pages } from './support/addresses'

const unmoved = { maxRedirects: 0 }

test('the front door leads to the desk on the first pair', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(at())
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan – Tajikistan' })).toBeVisible()
})

test('the front door stays on the host that the reader asked', async ({ request }) => {
  const response = await request.get('/', { ...unmoved, headers: { host: 'desk.example' } })
  expect(response.status()).toBe(307)
  const { location = '' } = response.headers()
  expect(new URL(location, 'http://desk.example').href).toBe(`http://desk.example${at()}`)
})

test('a reader whose browser asks for Arabic first is led to Arabic', async ({ request }) => {
  const response = await request.get('/', { ...unmoved, headers: { 'accept-language': 'ar-SA,en;q=0.5' } })
  expect(response.headers().location).toContain(at('', 'ar'))
})

for (const [asked, right] of [
  ['/en/tjk-kaz', '/en/kaz-tjk'],
  ['/ar/tjk-kaz/trade?measure=growth&years=2010..2024', '/ar/kaz-tjk/trade?measure=growth&years=2010..2024'],
  ['/en/tjk-kaz/claims/T0001?q=%D8%AA%D8%AC', '/en/kaz-tjk/claims/T0001?q=%D8%AA%D8%AC'],
  ['/en/KAZ-tjk/agreements?ministry=a&ministry=b', '/en/kaz-tjk/agreements?ministry=a&ministry=b'],
  ['/api/v1/tjk-kaz/agreements.csv?sort=title', '/api/v1/kaz-tjk/agreements.csv?sort=title'],
] as const) {
  test(`${asked} moved for good to ${right}`, async ({ request }) => {
    const response = await request.get(asked, unmoved)
    expect(response.status()).toBe(308)
    const { pathname, search } = new URL(response.headers().location ?? '', 'http://desk.example')
    expect(pathname + search).toBe(right)
  })
}

for (const [what, address] of Object.entries(nowhere)) {
  test(`${what} is answered 404 with ways to go on`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    const way = page.getByRole('link', { name: 'Agreements', exact: true })
    await expect(way).toHaveAttribute('href', at('agreements'))
  })
}

test('an address that leads nowhere says so without scripts, in an embedded chart too', async ({
  request,
}) => {
  for (const [address, words] of [
    [at('nowhere'), 'There is no such page'],
    ['/ar/aaa-bbb', 'لا توجد صفحة كهذه'],
    [at('agreements/1900-nothing'), 'There is no such page'],
    ['/nope.png', 'There is no such page'],
    ['/ar/kaz-tjk/agreements.xml', 'لا توجد صفحة كهذه'],
    ['/embed/kaz-tjk/no.pe', 'This chart cannot be shown'],
    ['/embed/kaz-tjk/nothing', 'This chart cannot be shown'],
  ] as const) {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    expect(await response.text()).toMatch(new RegExp(`<h1>${words}</h1>`))
  }
})

test('an address that cannot be decoded is the reader’s mistake, not the desk’s', async ({ request }) => {
  expect((await request.get('/en/kaz-tjk/agreements/%E0%A4%A')).status()).toBeLessThan(500)
})

test('every page names its canonical address and the same page in Arabic', async ({ request }) => {
  for (const path of Object.values(pages)) {
    const html = await (await request.get(at(path))).text()
    const [bare] = path.split('?')
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${at(bare)}["?]`))
    expect(html).toContain(`<link rel="alternate" hrefLang="ar" href="${at(bare, 'ar')}"`)
  }
})

test('the canonical address of a view drops what is default and sorts the rest', async ({ page }) => {
  await page.goto(at('agreements?type=treaty&sort=-signed_on,title&page=1&ministry=tjk-mfa&ministry=kaz-mfa'))
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    at('agreements?ministry=kaz-mfa&ministry=tjk-mfa&type=treaty'),
  )
})

for (const list of lists) {
  test(`the page of ${list} names its file, and the file answers`, async ({ page, request }) => {
    await page.goto(at(`${list}?q=tajikistan`))
    const file = await page.locator('link[rel=alternate][type="text/csv"]').first().getAttribute('href')
    const response = await request.get(file ?? '')
    expect(response.status()).toBe(200)
    const rows = Number(response.headers()['x-row-count'])
    await expect(page.getByRole('status').first()).toContainText(`${rows.toLocaleString('en')} row`)
  })
}

test('the overview names the file of each of its charts', async ({ page }) => {
  await page.goto(at(''))
  const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const offered = await hrefs(page.locator('figure a[download][href*=".csv"]'))
  expect(offered).toHaveLength(4)
  expect(await hrefs(page.locator('link[rel=alternate][type="text/csv"]'))).toEqual(offered)
})

for (const path of [
  '',
  ...['trade?years=2015..2016&reporter=KAZ&q=a', 'agreements/timeline?type=treaty', 'agreements/matrix'],
  ...['institutions/kaz-mfa', 'checks', 'data', 'api'],
]) {
  test(`every file that /${path} names answers, and names that page`, async ({ page, request }) => {
    for (const locale of ['en', 'ar'] as const) {
      await page.goto(at(path, locale))
      const files = page.locator('link[rel=alternate][type]')
      expect(await files.count()).toBeGreaterThan(0)
      for (const file of await files.all()) {
        const address = (await file.getAttribute('href')) ?? ''
        const answer = await request.head(address)
        expect([address, answer.status()]).toEqual([address, 200])
        const shown = path.split('?')[0] ?? ''
        const about = (await file.getAttribute('title')) ? shown : (shown.split('/')[0] ?? '')
        if (path !== 'api') expect(answer.headers().link).toContain(`</${locale}/kaz-tjk/${about}`)
      }
    }
  })
}
