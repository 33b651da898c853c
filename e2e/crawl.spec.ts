import { at, lists, locales } from './support/addresses'
import { expect, test } from './support/test'

test('a robot finds every page from robots.txt, in every language', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const index = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? ''
  const locations = async (address: string) =>
    [...(await (await request.get(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc = '']) => loc,
    )
  const files = await locations(index)
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) {
    const pages = await locations(file)
    // Of the fixed pages every one, of the records the first and the last in each language.
    const few = file.endsWith('-pages.xml') ? pages : [...pages.slice(0, 2), ...pages.slice(-2)]
    for (const page of few) {
      expect(page.startsWith(`${baseURL}/`)).toBe(true)
      expect((await request.get(page)).status(), page).toBe(200)
    }
  }
})

for (const locale of locales) {
  test(`the pages of lists and of data in "${locale}" describe what can be taken away`, async ({
    page,
    baseURL,
  }) => {
    for (const path of [...lists, 'data']) {
      await page.goto(at(path, locale))
      const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
      expect(texts).toHaveLength(1)
      const dataset = JSON.parse(texts[0] ?? '')
      expect(dataset).toMatchObject({ '@type': 'Dataset', url: `${baseURL}${at(path, locale)}` })
      const files: string[] = dataset.distribution.map((file: { contentUrl: string }) => file.contentUrl)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) expect((await page.request.head(file)).status(), file).toBe(200)
    }
  })
}
