import { expect, type Page, test } from '@playwright/test'
import { at, inTurn, locales, pair } from './support/addresses'
import { barriers } from './support/barriers'
import { drawn, surfaces, twinSummary } from './support/chart'
import { otherSite } from './support/other-site'
import { open, summary } from './support/test'
import { wordsOf } from './support/words'

const embed = (path: string) => `/embed/${pair}/${path}`
const backdrop = (page: Page) =>
  page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor.match(/\d+/g)?.map(Number))

const names = ['trade', 'markets', 'scholarships', 'providers', 'terms', 'signed']

for (const locale of locales) {
  const words = wordsOf(locale)
  const language = locale === 'en' ? '' : `lang=${locale}`

  test(`a chart stands on another site in "${locale}" with its source in sight`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const address = `${baseURL}${embed(`terms?theme=dark&${language}`)}`
    const site = await otherSite(`<iframe src="${address}" title="Chart" width="720" height="420"></iframe>`)
    try {
      await page.goto(site.url)
      const frame = page.frameLocator('iframe')
      const figure = frame.getByRole('figure', { name: words('chart.terms.title') })
      await expect(surfaces(figure)).toBeVisible()
      await expect(figure.locator('[data-drawn]')).toBeVisible()
      await expect(figure.getByRole('link', { name: 'CIS Legislation' })).toBeVisible()
      // The frame is lower than the chart: the source lies over its foot.
      const source = frame.getByRole('contentinfo')
      await expect(source).toBeInViewport({ ratio: 1 })
      await expect(source.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
        'href',
        'https://creativecommons.org/licenses/by/4.0/',
      )
      const title = words('page.data.chart.terms')
      const full = source.getByRole('link', { name: words('embed.full', { title }) })
      const [opened] = await Promise.all([page.context().waitForEvent('page'), full.click()])
      await expect(opened).toHaveURL(`${at('agreements/timeline', locale)}#terms`)
      await expect(opened.locator('figure#terms')).toBeVisible()
      const root = frame.locator('html')
      await expect(root).toHaveAttribute('lang', locale)
      await expect(root).toHaveAttribute('dir', words('site.direction'))
      await expect(root).toHaveCSS('color-scheme', 'dark')
      await expect(frame.getByRole('navigation')).toHaveCount(0)
      expect(complaints).toEqual([])
    } finally {
      await site.close()
    }
  })
}

for (const [turn, name] of names.entries()) {
  const locale = inTurn(turn)

  test(`nothing on the embedded chart "${name}" in "${locale}" keeps anybody out`, async ({ page }) => {
    await page.setViewportSize({ width: 480, height: 640 })
    await page.goto(embed(`${name}?lang=${locale}`))
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      await drawn(figure)
      await expect(figure.getByRole('table')).toBeHidden()
      await twinSummary(figure).click()
      await expect(figure.getByRole('table')).toBeVisible()
    }
    expect(await barriers(page)).toEqual([])
  })
}

test('a value of an embedded chart opens its claim in another tab', async ({ page }) => {
  await page.goto(embed('trade'))
  const figure = await drawn(page.getByRole('figure'))
  await twinSummary(figure).click()
  const cell = figure
    .getByRole('table')
    .getByRole('link', { name: /billion/ })
    .first()
  const [byTable] = await Promise.all([page.context().waitForEvent('page'), cell.click()])
  await expect(byTable).toHaveURL(/\/en\/kaz-tjk\/claims\//)
  const point = surfaces(figure).first().locator('a[href*="/claims/"]').first()
  const [byPoint] = await Promise.all([page.context().waitForEvent('page'), point.click()])
  await expect(byPoint).toHaveURL(/\/en\/kaz-tjk\/claims\//)
  await expect(page).toHaveURL(embed('trade'))
})

test('an agreement of an embedded timeline opens in another tab by keyboard', async ({ page }) => {
  await page.goto(embed('terms'))
  const figure = await drawn(page.getByRole('figure'))
  await surfaces(figure).focus()
  await page.keyboard.press('ArrowDown')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
  await expect(opened).toHaveURL(/\/en\/kaz-tjk\/agreements\//)
})

test('the theme is the one asked for, else the reader’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const seen: Record<string, boolean> = {}
  for (const theme of ['light', 'dark', 'auto']) {
    await page.goto(embed(`signed?theme=${theme}`))
    seen[theme] = ((await backdrop(page))?.[0] ?? 0) < 128
  }
  expect(seen).toEqual({ light: false, dark: true, auto: true })
})

test('filters and choices of the page change its embedded chart', async ({ page }) => {
  await page.goto(embed('trade?measure=growth&years=2015..2020'))
  const title = wordsOf('en')('chart.trade.growth')
  await expect(page.getByRole('figure', { name: title })).toBeVisible()
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toHaveAttribute(
    'href',
    `${at('trade?measure=growth&years=2015..2020')}#trade`,
  )
  await page.goto(embed('markets?side=tjk'))
  await expect(page.getByRole('figure')).toHaveCount(1)
  await expect(page.locator('figure#markets-tjk')).toBeVisible()
})

test('what an embedded chart did not understand is said', async ({ page }) => {
  const response = await page.goto(embed('trade?mesure=growth&theme=drak&lang=xx&side=kaz&lang=en'))
  expect(response?.status()).toBe(200)
  const items = page.getByRole('complementary').getByRole('listitem')
  await expect(items).toHaveText([
    /^theme=drak .*“dark”/,
    /^lang=xx /,
    /^mesure=growth .*“measure”/,
    /^side=kaz /,
  ])
})

for (const address of [embed('nothing'), embed('matrix'), '/embed/aaa-bbb/trade']) {
  test(`${address} is a 404 that may stand in a frame`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    expect(response?.headers()['content-security-policy']).toMatch(/; frame-ancestors \*$/)
    for (const locale of locales)
      await expect(page.getByRole('heading', { name: wordsOf(locale)('embed.lead') })).toBeVisible()
  })
}

test('embedded charts may be framed anywhere, and nothing else', async ({ request }) => {
  const chart = (await request.get(embed('trade'))).headers()
  expect(chart['content-security-policy']).toMatch(/; frame-ancestors \*$/)
  expect(chart).not.toHaveProperty('x-frame-options')
  for (const address of [at(), at('trade'), '/', '/embed', '/api/v1/kaz-tjk/trade.csv', '/embedded/x']) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers()
    expect(headers['x-frame-options'], address).toBe('SAMEORIGIN')
    expect(headers['content-security-policy'], address).toMatch(/; frame-ancestors 'self'$/)
  }
})

test('an embedded chart has one address for each pair, and is kept like a page', async ({ request }) => {
  const moved = await request.get('/embed/TJK-kaz/trade?lang=ar', { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([308, `${embed('trade')}?lang=ar`])
  await request.get(embed('trade?lang=ar'))
  const again = await request.get(embed('trade?lang=ar'))
  expect(again.headers()['server-timing']).toBe('cache;desc=hit')
})

test('the code beside a chart shows that chart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, at('trade?measure=growth', 'ar'))
  const words = wordsOf('ar')
  const figure = page.locator('figure#trade')
  await figure.locator('summary', { hasText: words('chart.words.embed') }).click()
  const copy = figure.getByRole('button', { name: words('chart.words.embed_copy') })
  await copy.click()
  await expect(figure.getByText(words('copy.copied'))).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await expect(figure.locator('pre')).toHaveText(code)
  const site = await otherSite(code)
  try {
    await page.goto(site.url)
    const shown = page.frameLocator('iframe').getByRole('figure', { name: words('chart.trade.growth') })
    await expect(shown.locator('[data-drawn]')).toBeVisible()
  } finally {
    await site.close()
  }
})

test('without scripts an embedded chart is its table, and the code can still be taken', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(embed('trade'))
  await twinSummary(page.getByRole('figure')).click()
  await expect(page.getByRole('table').getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('CC BY 4.0')
  await page.goto(at('trade'))
  await summary(page, 'Embed').first().click()
  await expect(page.getByText('<iframe').first()).toBeVisible()
  await page.close()
})
