import { at, inTurn, locales, nowhere, pages } from './support/addresses'
import { barriers } from './support/barriers'
import { drawAll, twinSummary } from './support/chart'
import { expect, open, test } from './support/test'

for (const [turn, [what, path]] of Object.entries(pages).entries()) {
  const locale = inTurn(turn)

  test(`nothing on ${what} in "${locale}" keeps anybody out, in light and in dark`, async ({ page }) => {
    await open(page, at(path, locale))
    await drawAll(page)
    expect(await barriers(page)).toEqual([])
  })
}

for (const locale of locales) {
  test(`nothing on the overview in "${locale}" keeps anybody out with every table opened`, async ({
    page,
  }) => {
    await open(page, at('', locale))
    for (const figure of await drawAll(page)) {
      await twinSummary(figure).click()
      await expect(figure.getByRole('table')).toBeVisible()
    }
    expect(await barriers(page)).toEqual([])
  })

  test(`nothing on a phone in "${locale}" keeps anybody out with the filters opened`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, at('agreements', locale))
    await page.locator('summary').first().click()
    await expect(page.getByRole('form')).toBeVisible()
    expect(await barriers(page)).toEqual([])
  })
}

test('nothing on the page that is not there keeps anybody out', async ({ page }) => {
  await page.goto(Object.values(nowhere)[0] ?? '')
  expect(await barriers(page)).toEqual([])
})
