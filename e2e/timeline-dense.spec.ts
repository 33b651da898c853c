import { expect, test } from '@playwright/test'
import { at } from './support/addresses'
import { drawn, surfaces } from './support/chart'
import { saved } from './support/csv'
import { serveGenerated } from './support/generated'
import type { OwnDesk } from './support/own-desk'
import { hydrated } from './support/test'

// Both tests share one made-up register.
test.describe.configure({ mode: 'default' })

let desk: OwnDesk

test.beforeAll(async () => {
  desk = await serveGenerated(2050)
})

test.afterAll(() => desk.stop())

test('2,000 agreements share lanes: all are walked and read out, and a few shapes draw them', async ({
  page,
}) => {
  await page.goto(desk.url + at('agreements/timeline'))
  await hydrated(page)
  const figure = await drawn(page.locator('figure#terms'))
  await expect(figure.getByRole('list').filter({ hasText: 'The 2,000 oldest are drawn' })).toBeVisible()
  await expect(surfaces(figure).locator('a')).toHaveCount(0)
  expect(await surfaces(figure).locator('*').count()).toBeLessThan(1000)
  const heads = figure.locator('table tbody th')
  const names = await heads.allTextContents()
  expect(names).toHaveLength(2000)

  const said = figure.getByRole('status')
  await surfaces(figure).focus()
  for (const name of names.slice(0, 5)) {
    await page.keyboard.press('ArrowDown')
    await expect(said).toContainText(name)
  }
  await page.keyboard.press('End')
  await expect(said).toContainText(names.at(-1) ?? '')
  await expect(said).toBeInViewport()
  const address = await heads.last().locator('a').getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(desk.url + address)
})

test('a timeline taller than a canvas of twice its size is still saved as a bitmap', async ({ page }) => {
  await page.goto(desk.url + at('agreements/timeline?group=sector'))
  await hydrated(page)
  const figure = await drawn(page.locator('figure#terms'))
  const file = await saved(page, () => figure.getByRole('button', { name: 'PNG' }).click())
  const [width, height] = [file.bytes.readUInt32BE(16), file.bytes.readUInt32BE(20)]
  expect(height).toBeGreaterThan(8000)
  expect(width * height).toBeLessThanOrEqual(2 ** 24)
})
