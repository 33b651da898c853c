import { expect, test } from '@playwright/test'
import { api, at } from './support/addresses'
import { otherSite } from './support/other-site'
import { askRaw } from './support/raw'

const { RAVOBIT_URL: desk = 'http://localhost:3000' } = process.env

test('whatever is answered, browsers are told to run nothing else and to guess nothing', async () => {
  const tag = (await askRaw(desk + at())).headers.etag ?? ''
  const answers = [
    await askRaw(desk + at()),
    await askRaw(desk + at(), 'GET', { 'if-none-match': tag }),
    await askRaw(desk + at(), 'POST'),
    await askRaw(`${desk}/en/tjk-kaz`),
    await askRaw(`${desk}/`),
    await askRaw(`${desk}/en/nowhere`),
    await askRaw(`${desk}/en/%zz`),
    await askRaw(`${desk}/_next/static/nowhere.js`),
    await askRaw(desk + api('claims.csv')),
    await askRaw(desk + api('claims.csv?nothing=1')),
    await askRaw(`${desk}/robots.txt`),
    await askRaw(desk + at(), 'GET', { 'x-long': 'a'.repeat(70_000) }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([
    ...[200, 304, 405, 308, 307, 404, 400, 404, 200, 400, 200, 431],
  ])
  for (const { status, headers } of answers) {
    const policy = String(headers['content-security-policy'])
    expect([status, policy]).toEqual([status, expect.stringContaining("default-src 'none'")])
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|nonce|\*)/)
    expect([status, headers['x-content-type-options']]).toEqual([status, 'nosniff'])
    expect([status, headers['cross-origin-opener-policy']]).toEqual([status, 'same-origin'])
    expect(headers['permissions-policy']).toContain('camera=()')
  }
})

test('a page may not be framed by another site, a chart may', async ({ page }) => {
  const frame = (path: string) => `<iframe src="${desk}${path}"></iframe>`
  for (const [path, shows] of [
    [at(), false],
    ['/embed/kaz-tjk/trade', true],
  ] as const) {
    const elsewhere = await otherSite(frame(path))
    await page.goto(elsewhere.url)
    const inside = page.frameLocator('iframe').getByRole('main').first()
    await expect(inside).toBeVisible({ visible: shows })
    await elsewhere.close()
  }
})
