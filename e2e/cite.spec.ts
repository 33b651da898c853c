import { expect } from '@playwright/test'
import { settings } from '../db/settings/settings'
import { dayIn } from '../db/settings/time-zone'
import { at, locales, pages } from './support/addresses'
import { barriers } from './support/barriers'
import { saved } from './support/csv'
import { open, test } from './support/test'
import { wordsOf } from './support/words'

const today = dayIn(settings().timeZone, Date.now())

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`every page in "${locale}" can be cited, without scripts too`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.route(/\.(css|woff2|svg|ico)$/, (route) => route.abort())
    for (const [what, path] of Object.entries(pages)) {
      await page.goto(at(path, locale))
      const cite = page.locator('details', { has: page.locator('summary', { hasText: words('cite.title') }) })
      await expect(cite, what).toHaveCount(1)
      await cite.locator('summary').click()
      const texts = await cite.locator('dd > :first-child').allTextContents()
      expect(texts, what).toHaveLength(5)
      const [plain = '', bibtex = '', ris = ''] = texts
      const address = /https?:\/\/\S+$/.exec(plain)?.[0] ?? ''
      expect(address.startsWith(`${baseURL}${at('', locale)}`), what).toBe(true)
      for (const text of [bibtex, ris]) expect(text, what).toContain(address)
      // The address leads to the page that was cited.
      const response = await page.goto(address)
      expect(response?.status(), what).toBe(200)
      expect(new URL(address).pathname, what).toBe(new URL(at(path, locale), baseURL).pathname)
      await expect(page.getByRole('complementary', { name: words('ignored.title') }), what).toHaveCount(0)
    }
    await page.close()
  })

  test(`a filtered view in "${locale}" is cited with its filters, its day and its canonical address`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, at('agreements?status=in_force&type=treaty&minstry=x&page=1', locale))
    await page.locator('summary', { hasText: words('cite.title') }).click()
    const address = `${baseURL}${at(`agreements?as_of=${today}&status=in_force&type=treaty`, locale)}`
    const button = page.getByRole('button', { name: `${words('copy.copy')}: BibTeX` })
    await button.click()
    await expect(page.getByText(words('copy.copied'))).toBeVisible()
    const bibtex = await page.evaluate(() => navigator.clipboard.readText())
    expect(bibtex).toContain(`url = {${address}}`)
    expect(bibtex).toContain(words('vocabulary.agreement_status.in_force'))
    expect(bibtex).toContain(words('vocabulary.agreement_type.treaty'))

    const bib = await saved(page, () => page.getByRole('link', { name: '.bib' }).click())
    expect(bib.name).toBe('ravobit-kaz-tjk-agreements.bib')
    expect(bib.bytes.toString('utf8')).toBe(bibtex)
    const ris = await saved(page, () => page.getByRole('link', { name: '.ris' }).click())
    expect(ris.name).toBe('ravobit-kaz-tjk-agreements.ris')
    expect(ris.bytes.toString('utf8')).toMatch(/^TY {2}- DATA\r\n[\s\S]*\r\nER {2}- \r\n$/)
    expect(await barriers(page)).toEqual([])
  })
}

test('nobody can say under which address others cite a page', async ({ request, baseURL }) => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }
  const html = await (await request.get(at('data'), { headers })).text()
  expect(html).toContain(`${baseURL}/en/kaz-tjk/data`)
  expect(html).not.toContain('evil.example')
})
