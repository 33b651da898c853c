import type { Page } from '@playwright/test'
import { at, lists, locales } from './support/addresses'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

/** The addresses of files that the page leads to. */
const filesOn = async (page: Page): Promise<string[]> => [
  ...new Set(
    await page
      .locator('main a[href^="/api/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  ),
]

for (const locale of locales) {
  test(`every file that the API page in "${locale}" leads to is there, in its language`, async ({ page }) => {
    await open(page, at('api', locale))
    const files = await filesOn(page)
    for (const name of lists)
      for (const format of ['csv', 'xlsx', 'json', 'ndjson', 'zip'])
        expect(files.filter((file) => file.includes(`/${name}.${format}`))).not.toEqual([])
    for (const file of files) {
      const answer = await page.request.head(file)
      // The page shows one request that is refused.
      expect(answer.status(), file).toBe(file.includes('minstry') ? 400 : 200)
      // Neither that request nor the store has a language.
      if (locale !== 'en' && !/minstry|store\.db$/.test(file)) expect(file).toContain(`lang=${locale}`)
    }
  })

  test(`the lines for a terminal in "${locale}" ask for what their links lead to`, async ({
    page,
    baseURL,
  }) => {
    await open(page, at('api', locale))
    const examples = await page
      .locator('li:has(> a):has(button)')
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('a')?.getAttribute('href') ?? '',
          item.querySelector(':scope > span code')?.textContent ?? '',
        ]),
      )
    expect(examples.length).toBeGreaterThan(lists.length)
    for (const [, line] of examples) expect(line).toMatch(/^curl (-I|-OJ|--compressed) '/)
    expect(examples.map(([, line]) => line?.split("'")[1])).toEqual(
      examples.map(([address]) => `${baseURL}${address}`),
    )
  })
}

test('a line for a terminal is copied by its button, which says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, at('api'))
  const example = page.locator('li:has(button)').first()
  await example.getByRole('button').click()
  await expect(example.getByRole('button')).toContainText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await example.locator('span code').first().textContent())
})

test('what a list takes and has is told under its heading, which has an address', async ({ page }) => {
  await open(page, at('api#agreements'))
  const heading = page.getByRole('heading', { name: wordsOf('en')('page.agreements.list') })
  await expect(heading).toBeInViewport()
  const list = page.getByRole('region', { name: wordsOf('en')('page.agreements.list'), exact: true })
  await list.locator('summary').first().click()
  const status = list
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'status', exact: true }) })
  await status.locator('summary').click()
  await expect(status.getByText('in_force')).toBeVisible()
})

test('the footer and the page of data lead to the API', async ({ page }) => {
  await open(page, at('data'))
  await page
    .getByRole('main')
    .getByRole('link', { name: /the API$/ })
    .click()
  await expect(page).toHaveURL(at('api'))
  await open(page, at())
  await page.getByRole('contentinfo').getByRole('link', { name: 'API' }).click()
  await expect(page).toHaveURL(at('api'))
})
