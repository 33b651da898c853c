import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { at, locales, nowhere, pages } from './support/addresses'
import { drawAll } from './support/chart'
import { expect, open, test } from './support/test'

// What the colours of a theme can break; everything else is the same in both.
const ofColour = ['color-contrast', 'link-in-text-block']

/** What axe finds that would keep somebody out, with where it is. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
    if (colorScheme === 'dark') axe.withRules(ofColour)
    const { violations } = await axe.analyze()
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue
      const where = nodes.slice(0, 3).map((node) => node.html.slice(0, 160))
      found.push(`${colorScheme}: ${id}, ${nodes.length} times: ${where.join(' … ')}`)
    }
  }
  return found
}

for (const locale of locales) {
  for (const [what, path] of Object.entries(pages)) {
    test(`nothing on ${what} in "${locale}" keeps anybody out, in light and in dark`, async ({ page }) => {
      await open(page, at(path, locale))
      await drawAll(page)
      expect(await barriers(page)).toEqual([])
    })
  }

  test(`nothing on the overview in "${locale}" keeps anybody out with every table opened`, async ({
    page,
  }) => {
    await open(page, at('', locale))
    for (const figure of await drawAll(page)) {
      await figure.locator('summary').click()
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
